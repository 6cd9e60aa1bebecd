<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Recent files</source>
            <translation>Fichiers &amp;récents</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>&amp;New empty plan…</source>
            <translation>&amp;Nouveau plan vide…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Adopted plan (my working copy)</source>
            <translation>Plan &amp;adopté (ma copie de travail)</translation>
        </message>
        <message>
            <source>&amp;Fictitious exercise</source>
            <translation>&amp;Exercice fictif</translation>
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>&amp;Fermer le plan</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Fold the &amp;navigation</source>
            <translation>Replier la &amp;navigation</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;About Jalon</source>
            <translation>À &amp;propos de Jalon</translation>
        </message>
        <message>
            <source>&amp;The plan: title, period, vision…</source>
            <translation>Le &amp;plan : titre, période, vision…</translation>
        </message>
        <message>
            <source>&amp;Search everywhere</source>
            <translation>&amp;Rechercher partout</translation>
        </message>
    </context>
    <context>
        <name>MoveActionDialog</name>
        <message>
            <source>Move the action</source>
            <translation>Déplacer l’action</translation>
        </message>
        <message>
            <source>&amp;Challenge</source>
            <translation>&amp;Défi</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Numéro</translation>
        </message>
    </context>
    <context>
        <name>NewActionDialog</name>
        <message>
            <source>New action</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>&amp;Challenge</source>
            <translation>&amp;Défi</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Numéro</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Short title</source>
            <translation>Titre &amp;court</translation>
        </message>
        <message>
            <source>for lists and charts</source>
            <translation>pour les listes et les graphiques</translation>
        </message>
        <message>
            <source>&amp;Pilot</source>
            <translation>&amp;Pilote</translation>
        </message>
        <message>
            <source>a name of the directory, or a new one</source>
            <translation>un nom de l’annuaire, ou un nouveau</translation>
        </message>
    </context>
    <context>
        <name>NewChallengeDialog</name>
        <message>
            <source>New challenge</source>
            <translation>Nouveau défi</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Numéro</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Short title</source>
            <translation>Titre &amp;court</translation>
        </message>
        <message>
            <source>for lists and charts</source>
            <translation>pour les listes et les graphiques</translation>
        </message>
    </context>
    <context>
        <name>NewLinkDialog</name>
        <message>
            <source>New link</source>
            <translation>Nouveau lien</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Nature</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>&amp;Fiche</translation>
        </message>
        <message>
            <source>In &amp;words</source>
            <translation>En &amp;toutes lettres</translation>
        </message>
        <message>
            <source>as the sheet says it, if it does</source>
            <translation>comme le dit la fiche, si elle le dit</translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Annual report</source>
            <translation>Bilan annuel</translation>
        </message>
        <message>
            <source>One action sheet</source>
            <translation>Une fiche action</translation>
        </message>
        <message>
            <source>Action sheet</source>
            <translation>Fiche action</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Contents of the document</source>
            <translation>Sommaire du document</translation>
        </message>
        <message>
            <source>All action sheets</source>
            <translation>Toutes les fiches</translation>
        </message>
        <message>
            <source>Table of indicators</source>
            <translation>Tableau des indicateurs</translation>
        </message>
        <message>
            <source>Without the names of people</source>
            <translation>Sans les noms des personnes</translation>
        </message>
        <message>
            <source>File of the follow-up body</source>
            <translation>Dossier de l’instance de suivi</translation>
        </message>
        <message>
            <source>Synthesis</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Minutes of the review</source>
            <translation>Relevé de décisions</translation>
        </message>
        <message>
            <source>Review of one action</source>
            <translation>Bilan d’une action</translation>
        </message>
    </context>
    <context>
        <name>jalon::cli::Command</name>
        <message>
            <source>Creates a plan file; never overwrites.</source>
            <translation>Crée un fichier de plan ; n’écrase jamais rien.</translation>
        </message>
        <message>
            <source>Title, authority, period, counts, schema version, last change.</source>
            <translation>Titre, collectivité, période, effectifs, version du fichier, dernière modification.</translation>
        </message>
        <message>
            <source>One challenge (2), action (2.3) or indicator (2.3.1).</source>
            <translation>Un défi (2), une action (2.3) ou un indicateur (2.3.1).</translation>
        </message>
        <message>
            <source>Records a measurement of an indicator.</source>
            <translation>Enregistre un relevé d’indicateur.</translation>
        </message>
        <message>
            <source>The figures of the annual review.</source>
            <translation>Les chiffres de la revue annuelle.</translation>
        </message>
        <message>
            <source>Writes a report as PDF, ODT or HTML.</source>
            <translation>Écrit un rapport en PDF, ODT ou HTML.</translation>
        </message>
        <message>
            <source>Integrity of the file, then the points to clarify in the plan.</source>
            <translation>Intégrité du fichier, puis points à clarifier du plan.</translation>
        </message>
        <message>
            <source>Every change: when, who, what, before, after.</source>
            <translation>Toutes les modifications : quand, qui, quoi, avant, après.</translation>
        </message>
        <message>
            <source>Writes the whole plan in the exchange format.</source>
            <translation>Écrit tout le plan au format d’échange.</translation>
        </message>
        <message>
            <source>Reads a plan in the exchange format: a new file, or an update of the same plan.</source>
            <translation>Lit un plan au format d’échange : nouveau fichier, ou mise à jour du même plan.</translation>
        </message>
        <message>
            <source>Prints one JSON document on standard output.</source>
            <translation>Écrit un document JSON sur la sortie standard.</translation>
        </message>
        <message>
            <source>Language of the messages: fr or en.</source>
            <translation>Langue des messages : fr ou en.</translation>
        </message>
        <message>
            <source>Plan in the exchange format to start from.</source>
            <translation>Plan au format d’échange dont partir.</translation>
        </message>
        <message>
            <source>Value: 12, 71.5, yes, no.</source>
            <translation>Valeur : 12, 71,5, oui, non.</translation>
        </message>
        <message>
            <source>How many, for a rate.</source>
            <translation>Combien, pour un taux.</translation>
        </message>
        <message>
            <source>Out of how many, for a rate.</source>
            <translation>Sur combien, pour un taux.</translation>
        </message>
        <message>
            <source>Where the value comes from.</source>
            <translation>D’où vient la valeur.</translation>
        </message>
        <message>
            <source>A comment.</source>
            <translation>Un commentaire.</translation>
        </message>
        <message>
            <source>Year under review.</source>
            <translation>Année examinée.</translation>
        </message>
        <message>
            <source>Format: pdf, odt or html for reports, json for exchange.</source>
            <translation>Format : pdf, odt ou html pour les rapports, json pour l’échange.</translation>
        </message>
        <message>
            <source>File to write.</source>
            <translation>Fichier à écrire.</translation>
        </message>
        <message>
            <source>Says what would change, and changes nothing.</source>
            <translation>Dit ce qui changerait, et ne change rien.</translation>
        </message>
        <message>
            <source>Leaves the names of people out of the report.</source>
            <translation>Laisse les noms des personnes hors du rapport.</translation>
        </message>
        <message>
            <source>Kind of report: annual, follow-up, synthesis, indicators, action-review, sheet, sheets or minutes.</source>
            <translation>Document : annual (bilan), follow-up (dossier de l’instance), synthesis, indicators, action-review, sheet, sheets ou minutes (relevé de décisions).</translation>
        </message>
        <message>
            <source>Action of a sheet or of its review: 2.3.</source>
            <translation>Action d’une fiche ou de son bilan : 2.3.</translation>
        </message>
        <message>
            <source>Closes a year: seals the figures of its review.</source>
            <translation>Clôt un exercice : scelle les chiffres de sa revue.</translation>
        </message>
        <message>
            <source>Opens a closed year again, with the reason.</source>
            <translation>Rouvre un exercice clos, avec le motif.</translation>
        </message>
        <message>
            <source>Writes all documents of a year into a folder; --to records whom they were sent to.</source>
            <translation>Écrit tous les documents d’un exercice dans un dossier ; --to inscrit à qui ils ont été transmis.</translation>
        </message>
        <message>
            <source>Day, 2018-12-31: that a value speaks of, that a year is closed on, that documents were sent on.</source>
            <translation>Jour, 2018-12-31 : dont parle une valeur, de la clôture, de l’envoi.</translation>
        </message>
        <message>
            <source>Who closes the year.</source>
            <translation>Qui clôt l’exercice.</translation>
        </message>
        <message>
            <source>Whom the documents were sent to.</source>
            <translation>À qui les documents ont été transmis.</translation>
        </message>
        <message>
            <source>Why the year is opened again.</source>
            <translation>Pourquoi l’exercice est rouvert.</translation>
        </message>
    </context>
    <context>
        <name>jalon::cli::Invocation</name>
        <message>
            <source>There is no exchange format “%1” yet: json.</source>
            <translation>Il n’y a pas encore de format d’échange « %1 » : json.</translation>
        </message>
        <message>
            <source>Nothing changes: the file holds this plan already.</source>
            <translation>Rien ne change : le fichier contient déjà ce plan.</translation>
        </message>
        <message>
            <source>%1 holds another plan. Import into a new file instead.</source>
            <translation>%1 contient un autre plan. Importez plutôt dans un nouveau fichier.</translation>
        </message>
        <message>
            <source>A measurement needs --date and --value (or --numerator and --denominator).</source>
            <translation>Un relevé demande --date et --value (ou --numerator et --denominator).</translation>
        </message>
        <message>
            <source>Measurement of %1 recorded.</source>
            <translation>Relevé de %1 enregistré.</translation>
        </message>
        <message>
            <source>There is no report format “%1”: pdf, odt or html.</source>
            <translation>Il n’y a pas de format de rapport « %1 » : pdf, odt ou html.</translation>
        </message>
        <message>
            <source>Which file is to be written? -o FILE.pdf</source>
            <translation>Quel fichier faut-il écrire ? -o FICHIER.pdf</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 a été écrit.</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>Le fichier est sain.</translation>
        </message>
        <message>
            <source>“%1” is not a year. Write for example: --year 2018</source>
            <translation>« %1 » n’est pas une année. Écrivez par exemple : --year 2018</translation>
        </message>
        <message>
            <source>Which year? Write for example: --year 2018</source>
            <translation>Quelle année ? Écrivez par exemple : --year 2018</translation>
        </message>
        <message>
            <source>There is no command “%1”. jalon-cli --help lists them.</source>
            <translation>Il n’y a pas de commande « %1 ». jalon-cli --help en donne la liste.</translation>
        </message>
        <message>
            <source>“%1” is used otherwise. jalon-cli --help shows how.</source>
            <translation>« %1 » s’emploie autrement. Voyez jalon-cli --help.</translation>
        </message>
        <message>
            <source>“%1” has no option “%2”. jalon-cli --help shows how.</source>
            <translation>« %1 » n’a pas d’option « %2 ». Voyez jalon-cli --help.</translation>
        </message>
        <message>
            <source>There is no language “%1”: fr or en.</source>
            <translation>Il n’y a pas de langue « %1 » : fr ou en.</translation>
        </message>
        <message>
            <source>%1 was created.</source>
            <translation>%1 a été créé.</translation>
        </message>
        <message>
            <source>File version %1</source>
            <translation>Version du fichier : %1</translation>
        </message>
        <message>
            <source>Last change: %1, %2</source>
            <translation>Dernière modification : %1, %2</translation>
        </message>
        <message>
            <source>Which action? Write for example: --action 2.3</source>
            <translation>Quelle action ? Écrivez par exemple : --action 2.3</translation>
        </message>
        <message>
            <source>Standard output did not take everything: it is incomplete.</source>
            <translation>La sortie standard n’a pas tout pris : elle est incomplète.</translation>
        </message>
        <message>
            <source>Which report? --kind annual, follow-up, synthesis, indicators, action-review, sheet, sheets or minutes</source>
            <translation>Quel document ? --kind annual, follow-up, synthesis, indicators, action-review, sheet, sheets ou minutes</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) without a value for the year.</source>
            <translation>
                <numerusform>%n indicateur sans valeur pour l’exercice.</numerusform>
                <numerusform>%n indicateurs sans valeur pour l’exercice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) neither kept nor missed with a reason.</source>
            <translation>
                <numerusform>%n échéance ni tenue ni justifiée.</numerusform>
                <numerusform>%n échéances ni tenues ni justifiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not confirmed.</source>
            <translation>
                <numerusform>%n décision non confirmée.</numerusform>
                <numerusform>%n décisions non confirmées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) without a reply past the deadline.</source>
            <translation>
                <numerusform>%n avis sans réponse, délai dépassé.</numerusform>
                <numerusform>%n avis sans réponse, délai dépassé.</numerusform>
            </translation>
        </message>
        <message>
            <source>The year has no introduction.</source>
            <translation>L’exercice n’a pas d’introduction.</translation>
        </message>
        <message>
            <source>%1 is closed already.</source>
            <translation>L’exercice %1 est déjà clos.</translation>
        </message>
        <message>
            <source>The totals of %1 do not cross-foot: it cannot be closed.</source>
            <translation>Les totaux de %1 ne concordent pas : l’exercice ne peut pas être clos.</translation>
        </message>
        <message>
            <source>%1 is closed. Seal: %2</source>
            <translation>L’exercice %1 est clos. Sceau : %2</translation>
        </message>
        <message>
            <source>Why is the year opened again? --reason TEXT</source>
            <translation>Pourquoi rouvrir l’exercice ? --reason TEXTE</translation>
        </message>
        <message>
            <source>%1 is not closed.</source>
            <translation>L’exercice %1 n’est pas clos.</translation>
        </message>
        <message>
            <source>%1 is open again.</source>
            <translation>L’exercice %1 est rouvert.</translation>
        </message>
        <message>
            <source>Which folder is to be filled? -o FOLDER</source>
            <translation>Quel dossier faut-il remplir ? -o DOSSIER</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) written.</source>
            <translation>
                <numerusform>%n document écrit.</numerusform>
                <numerusform>%n documents écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>The seal of %1, closed on %2, cannot be read: no document of that year can be made.</source>
            <translation>Le sceau de %1, exercice clos le %2, est illisible : aucun document de cet exercice ne peut être établi.</translation>
        </message>
        <message>
            <source>The seal of %1, closed on %2, does not hold: other figures were sealed than its documents print today.</source>
            <translation>Le sceau de %1, exercice clos le %2, ne tient plus : les chiffres scellés ne sont pas ceux que ses documents impriment aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>jalon::exchange::Expected</name>
        <message>
            <source>found %1, expected %2</source>
            <translation>trouvé %1, attendu %2</translation>
        </message>
        <message>
            <source>an object { … }</source>
            <translation>un objet { … }</translation>
        </message>
        <message>
            <source>a list [ … ]</source>
            <translation>une liste [ … ]</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a text without control characters</source>
            <translation>un texte sans caractères de contrôle</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a whole number from %1 on</source>
            <translation>un nombre entier à partir de %1</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>l’une des valeurs %1</translation>
        </message>
        <message>
            <source>a number with at most four decimals</source>
            <translation>un nombre à quatre décimales au plus</translation>
        </message>
        <message>
            <source>an amount such as "2500.00"</source>
            <translation>un montant comme "2500.00"</translation>
        </message>
        <message>
            <source>a day such as "2016-10-14"</source>
            <translation>un jour comme "2016-10-14"</translation>
        </message>
        <message>
            <source>a date such as "2016", "2016-10" or "2016-10-14"</source>
            <translation>une date comme "2016", "2016-10" ou "2016-10-14"</translation>
        </message>
        <message>
            <source>a UUID in lower case, without braces</source>
            <translation>un UUID en minuscules, sans accolades</translation>
        </message>
        <message>
            <source>a code such as "%1.2"</source>
            <translation>un code comme "%1.2"</translation>
        </message>
        <message>
            <source>the code of an action of this plan</source>
            <translation>le code d’une action de ce plan</translation>
        </message>
        <message>
            <source>the id of one of the parties</source>
            <translation>l’identifiant de l’un des acteurs (parties)</translation>
        </message>
        <message>
            <source>%1, as numerator and denominator give</source>
            <translation>%1, d’après le numérateur et le dénominateur</translation>
        </message>
        <message>
            <source>this key, which is missing</source>
            <translation>cette clé, qui manque</translation>
        </message>
        <message>
            <source>a file of the format "jalon-plan"</source>
            <translation>un fichier au format "jalon-plan"</translation>
        </message>
        <message>
            <source>an id that no other row has</source>
            <translation>un identifiant qu’aucune autre ligne ne porte</translation>
        </message>
        <message>
            <source>the same key stands twice</source>
            <translation>la même clé figure deux fois</translation>
        </message>
        <message>
            <source>more than %1 keys in one object</source>
            <translation>plus de %1 clés dans un objet</translation>
        </message>
        <message>
            <source>more than %1 values</source>
            <translation>plus de %1 valeurs</translation>
        </message>
        <message>
            <source>more than %1 levels of nesting</source>
            <translation>plus de %1 niveaux d’imbrication</translation>
        </message>
        <message>
            <source>more than %1 MB</source>
            <translation>plus de %1 Mo</translation>
        </message>
        <message>
            <source>byte %1</source>
            <translation>octet %1</translation>
        </message>
        <message>
            <source>the position of a step of this action</source>
            <translation>la position d’une étape de cette action</translation>
        </message>
        <message>
            <source>the hash of an attachment or of the logo</source>
            <translation>l’empreinte d’une pièce jointe ou du logo</translation>
        </message>
        <message>
            <source>the bytes of %1 among the contents</source>
            <translation>les octets de %1 parmi les contenus</translation>
        </message>
        <message>
            <source>bytes in base64, as their hash says</source>
            <translation>des octets en base64, tels que leur empreinte les annonce</translation>
        </message>
        <message>
            <source>the position of a criterion of this plan</source>
            <translation>la position d’un critère de ce plan</translation>
        </message>
        <message>
            <source>the number of a challenge of this plan</source>
            <translation>le numéro d’un défi de ce plan</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AboutDialog</name>
        <message>
            <source>About Jalon</source>
            <translation>À propos de Jalon</translation>
        </message>
        <message>
            <source>Version %1</source>
            <extracomment>%1 is the version number</extracomment>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Follows a local authority’s action plan: sheets, dates, indicators, costs, and what is reported of them each year.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Le suivi du plan d’action d’une collectivité : fiches, échéances, indicateurs, coûts, et ce qui en est rapporté chaque année.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AcceptDialog</name>
        <message>
            <source>Accept the proposal</source>
            <translation>Accepter la proposition</translation>
        </message>
        <message>
            <source>A new action, which keeps its origin</source>
            <translation>Une nouvelle action, qui garde son origine</translation>
        </message>
        <message>
            <source>An action of the plan takes it up</source>
            <translation>Une action du plan la reprend</translation>
        </message>
        <message>
            <source>It becomes</source>
            <translation>Elle devient</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Défi</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Intitulé court</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Acceptée le</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>code %1</translation>
        </message>
        <message>
            <source>The new sheet needs a title.</source>
            <translation>La nouvelle fiche a besoin d’un intitulé.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ActionPicker</name>
        <message>
            <source>Code or title of an action…</source>
            <translation>Code ou titre d’une action…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AliasesField</name>
        <message>
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>Ajouter « %1 »</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentDetails</name>
        <message>
            <source>Voted</source>
            <translation>Voté</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>This is not what the amendments say: it was changed without one (an import, another program), or by a later decision.</source>
            <translation>Ce n’est pas ce que disent les modifications : la valeur a été changée sans elles (un import, un autre programme) ou par une décision postérieure.</translation>
        </message>
        <message>
            <source>Nothing has changed since the vote.</source>
            <translation>Rien n’a changé depuis le vote.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Devenu</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidée par</translation>
        </message>
        <message numerus="yes">
            <source>This decision changed %n value(s).</source>
            <translation>
                <numerusform>Cette décision a changé %n valeur.</numerusform>
                <numerusform>Cette décision a changé %n valeurs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentDialog</name>
        <message>
            <source>A decided amendment</source>
            <translation>Une modification décidée</translation>
        </message>
        <message>
            <source>A correction of the transcription: the sheet was copied wrongly</source>
            <translation>Une correction de la transcription : la fiche était mal recopiée</translation>
        </message>
        <message>
            <source>Attach my next changes to it too</source>
            <translation>Rattacher aussi mes prochaines modifications à cette décision</translation>
        </message>
        <message>
            <source>Change of the plan as voted</source>
            <translation>Changement du plan voté</translation>
        </message>
        <message>
            <source>This was voted: where does the change come from?</source>
            <translation>Ceci a été voté : d’où vient le changement ?</translation>
        </message>
        <message>
            <source>Give the change up</source>
            <translation>Renoncer au changement</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <extracomment>%1 what stood there, %2 what is to stand there</extracomment>
            <translation>%1 → %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n other value(s)</source>
            <translation>
                <numerusform>et %n autre valeur</numerusform>
                <numerusform>et %n autres valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach to</source>
            <translation>Rattacher à</translation>
        </message>
        <message>
            <source>Date of the decision</source>
            <translation>Date de la décision</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidée par</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>a new amendment</source>
            <translation>une nouvelle modification</translation>
        </message>
        <message>
            <source>a new correction</source>
            <translation>une nouvelle correction</translation>
        </message>
        <message>
            <source>if there is something to say</source>
            <translation>s’il y a quelque chose à en dire</translation>
        </message>
        <message>
            <source>Record the amendment</source>
            <translation>Enregistrer la modification</translation>
        </message>
        <message>
            <source>Record the correction</source>
            <translation>Enregistrer la correction</translation>
        </message>
        <message>
            <source>A day of the calendar is needed here, for example 31/03/2018.</source>
            <translation>Il faut ici un jour du calendrier, par exemple 31/03/2018.</translation>
        </message>
        <message>
            <source>Who decided it? A few words are needed here.</source>
            <translation>Qui l’a décidée ? Quelques mots sont nécessaires ici.</translation>
        </message>
        <message>
            <source>Why was it decided? A few words are needed here.</source>
            <translation>Pourquoi ? Quelques mots sont nécessaires ici.</translation>
        </message>
        <message>
            <source>Mistake of the transcription</source>
            <translation>Erreur de transcription</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentDoor</name>
        <message>
            <source>Changes attached to: %1</source>
            <translation>Modifications rattachées à : %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentFilterBar</name>
        <message>
            <source>Only what changed</source>
            <translation>Seulement ce qui a changé</translation>
        </message>
        <message>
            <source>Show all changes</source>
            <translation>Voir tous les changements</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Défi</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>Genre de valeur</translation>
        </message>
        <message>
            <source>Search an amendment…</source>
            <translation>Chercher une modification…</translation>
        </message>
        <message>
            <source>Search an amendment</source>
            <translation>Chercher une modification</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Pilots</source>
            <translation>Pilotes</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Cost and funding</source>
            <translation>Coût et financement</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>All challenges</source>
            <translation>Tous les défis</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>Toutes les valeurs</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a kind of value, %2 how many of it changed</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentModel</name>
        <message>
            <source>transcription corrected</source>
            <translation>transcription corrigée</translation>
        </message>
        <message>
            <source>as voted</source>
            <translation>tel que voté</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Voted</source>
            <translation>Voté</translation>
        </message>
        <message>
            <source>Amended</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentsScreen</name>
        <message>
            <source>Amendments</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Voted, amended, today</source>
            <translation>Voté, modifié, aujourd’hui</translation>
        </message>
        <message>
            <source>not frozen yet</source>
            <translation>pas encore figé</translation>
        </message>
        <message>
            <source>voted on %1</source>
            <translation>voté le %1</translation>
        </message>
        <message numerus="yes">
            <source>%n amendment(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) touched</source>
            <translation>
                <numerusform>%n fiche touchée</numerusform>
                <numerusform>%n fiches touchées</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a kind of value ("Dates"), %2 how many of it changed</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n later than %1, not shown</source>
            <extracomment>%1 is the as-of date</extracomment>
            <translation>
                <numerusform>%n postérieure au %1, non montrée</numerusform>
                <numerusform>%n postérieures au %1, non montrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Once the plan is frozen as voted, each later change of a title, a pilot, a date, a cost or an indicator stands here with who decided it and why: voted, amended, today.</source>
            <translation>Une fois le plan figé tel que voté, chaque changement d’un titre, d’un pilote, d’une date, d’un coût ou d’un indicateur se trouve ici, avec qui l’a décidé et pourquoi : voté, modifié, aujourd’hui.</translation>
        </message>
        <message>
            <source>Freeze the plan as voted…</source>
            <translation>Figer le plan tel que voté…</translation>
        </message>
        <message>
            <source>No value fits these filters.</source>
            <translation>Aucune valeur ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>Show all changes</source>
            <translation>Voir tous les changements</translation>
        </message>
        <message>
            <source>Nothing voted has changed. Changes of titles, pilots, dates, costs and indicators will stand here with who decided them and why.</source>
            <translation>Rien de ce qui a été voté n’a changé. Les changements de titres, de pilotes, de dates, de coûts et d’indicateurs se trouveront ici, avec qui les a décidés et pourquoi.</translation>
        </message>
        <message>
            <source>Show what was voted</source>
            <translation>Voir ce qui a été voté</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmountTableModel</name>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AsOfControl</name>
        <message>
            <source>Situation on</source>
            <translation>Situation au</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AsOfPopup</name>
        <message>
            <source>Date of the situation</source>
            <translation>Date de la situation</translation>
        </message>
        <message>
            <source>Situation on</source>
            <translation>Situation au</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>%1 is a year: its last day</extracomment>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>end of %1</source>
            <translation>fin %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AssessmentCell</name>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>no evidence given</source>
            <translation>aucune preuve donnée</translation>
        </message>
        <message>
            <source>Evidence, %1</source>
            <translation>Preuves, %1</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>pas encore répondu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>answered on %1</source>
            <translation>répondu le %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AssessmentFacts</name>
        <message>
            <source>Nobody has assessed it yet.</source>
            <translation>Personne ne l’a encore évaluée.</translation>
        </message>
        <message numerus="yes">
            <source>%n assessor(s)</source>
            <translation>
                <numerusform>%n évaluateur</numerusform>
                <numerusform>%n évaluateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 according to %2</source>
            <extracomment>%1 is an answer, %2 who gave it</extracomment>
            <translation>%1 selon %2</translation>
        </message>
        <message>
            <source>criterion %1: %2</source>
            <extracomment>%1 is the number of a criterion, %2 who says what of it</extracomment>
            <translation>critère %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still missing</source>
            <translation>
                <numerusform>%n réponse manque encore</numerusform>
                <numerusform>%n réponses manquent encore</numerusform>
            </translation>
        </message>
        <message>
            <source>all answers agree</source>
            <translation>toutes les réponses concordent</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between facts</comment>
            <translation> ; </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AssessmentGrid</name>
        <message>
            <source>+ Add an assessor</source>
            <translation>+ Ajouter un évaluateur</translation>
        </message>
        <message>
            <source>The plan has no criteria to assess against; they stand in the plan’s data.</source>
            <translation>Le plan n’a pas de critères d’évaluation ; ils se trouvent dans les données du plan.</translation>
        </message>
        <message>
            <source>Remove the answers of %1</source>
            <translation>Retirer les réponses de %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AssessorDialog</name>
        <message>
            <source>Add an assessor</source>
            <translation>Ajouter un évaluateur</translation>
        </message>
        <message>
            <source>Who assesses?</source>
            <translation>Qui évalue ?</translation>
        </message>
        <message>
            <source>Each assessor answers on his own; no answer is mixed with another.</source>
            <translation>Chaque évaluateur répond pour lui-même ; aucune réponse n’est mêlée à une autre.</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Évaluateur</translation>
        </message>
        <message>
            <source>Add the assessor</source>
            <translation>Ajouter l’évaluateur</translation>
        </message>
        <message>
            <source>Choose somebody, or type a name.</source>
            <translation>Choisissez quelqu’un, ou saisissez un nom.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AttachedFiles</name>
        <message>
            <source>“%1” is not a file that can be attached.</source>
            <translation>« %1 » n’est pas un fichier qui puisse être joint.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>« %1 » ne peut pas être lu.</translation>
        </message>
        <message>
            <source>“%1” has %2; a plan takes files of up to %3. Leave it where it is and note its address instead.</source>
            <translation>« %1 » pèse %2 ; un plan prend des pièces jusqu’à %3. Laissez-la où elle est et notez plutôt son adresse.</translation>
        </message>
        <message>
            <source>With “%1” the files of this plan would be more than %2. Leave it where it is and note its address instead.</source>
            <translation>Avec « %1 », les pièces de ce plan dépasseraient %2. Laissez-la où elle est et notez plutôt son adresse.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AttachmentsField</name>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>+ Attach a file…</source>
            <translation>+ Joindre un fichier…</translation>
        </message>
        <message>
            <source>Or drop files here</source>
            <translation>Ou déposer des fichiers ici</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Save %1 as…</source>
            <translation>Enregistrer %1 sous…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>“%1” is no document that is opened from here: save it first, and open it if you know it.</source>
            <translation>« %1 » n’est pas un document qui s’ouvre d’ici : enregistrez-le d’abord, et ouvrez-le si vous le connaissez.</translation>
        </message>
        <message>
            <source>No program was found to open “%1”.</source>
            <translation>Aucun programme n’a été trouvé pour ouvrir « %1 ».</translation>
        </message>
        <message>
            <source>Save the attachment</source>
            <translation>Enregistrer la pièce jointe</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::BudgetLineRow</name>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Ligne de budget</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Financeur</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>sans libellé</translation>
        </message>
        <message>
            <source>funder not given</source>
            <translation>financeur non renseigné</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <source>Funder: %1</source>
            <translation>Financeur : %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::BudgetLinesField</name>
        <message>
            <source>Add a budget line</source>
            <translation>Ajouter une ligne de budget</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::BulkDialog</name>
        <message>
            <source>Change the selection</source>
            <translation>Modifier la sélection</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Ce qui va changer</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangée</translation>
        </message>
        <message>
            <source>unchanged: not a pilot of this sheet</source>
            <translation>inchangée : ne pilote pas cette fiche</translation>
        </message>
        <message>
            <source>no longer in the plan</source>
            <translation>n’est plus dans le plan</translation>
        </message>
        <message>
            <source>All of them change; one undo takes everything back.</source>
            <translation>Toutes les lignes changent ; une seule annulation suffit pour revenir en arrière.</translation>
        </message>
        <message>
            <source>To change: %1; as they are: %2. One undo takes everything back.</source>
            <extracomment>%1 and %2 are numbers of rows: "3 sheets"</extracomment>
            <translation>À modifier : %1 ; laissés tels quels : %2. Une seule annulation suffit pour revenir en arrière.</translation>
        </message>
        <message>
            <source>Change %1</source>
            <extracomment>%1 is a number of rows: "3 sheets"</extracomment>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::BulkFields</name>
        <message>
            <source>Value to change</source>
            <translation>Valeur à modifier</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::BulkPreviewModel</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::BusyRow</name>
        <message>
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CalendarExport</name>
        <message>
            <source>Save the calendar</source>
            <translation>Enregistrer le calendrier</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Vector pictures (*.svg)</source>
            <translation>Images vectorielles (*.svg)</translation>
        </message>
        <message>
            <source>The pages are being laid out…</source>
            <translation>Mise en page en cours…</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>The pages are being printed…</source>
            <translation>Impression en cours…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CalendarScreen</name>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>The actions of the plan will stand here over its years: dates, steps and obligations.</source>
            <translation>Les actions du plan se placeront ici sur ses années : dates, étapes et échéances.</translation>
        </message>
        <message>
            <source>Go to the action sheets</source>
            <translation>Aller aux fiches action</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Saves what is shown as a PDF or as a vector picture (SVG)</source>
            <translation>Enregistre ce qui est affiché en PDF ou en image vectorielle (SVG)</translation>
        </message>
        <message>
            <source>saved as %1</source>
            <translation>enregistré : %1</translation>
        </message>
        <message>
            <source>Type the dates</source>
            <translation>Saisir les dates</translation>
        </message>
        <message>
            <source>Types the start and end of the selected action (F2)</source>
            <translation>Saisir le début et la fin de l’action choisie (F2)</translation>
        </message>
        <message>
            <source>Open the sheet</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Type the dates of the selected action</source>
            <translation>Saisir les dates de l’action choisie</translation>
        </message>
        <message>
            <source>Show steps and obligations of all actions</source>
            <translation>Afficher étapes et échéances de toutes les actions</translation>
        </message>
        <message>
            <source>Fold all actions</source>
            <translation>Replier toutes les actions</translation>
        </message>
        <message numerus="yes">
            <source>%n moved since the vote</source>
            <translation>
                <numerusform>%n déplacée depuis le vote</numerusform>
                <numerusform>%n déplacées depuis le vote</numerusform>
            </translation>
        </message>
        <message>
            <source>The dates typed have not been saved. Leave all the same?</source>
            <translation>Les dates saisies ne sont pas enregistrées. Quitter quand même ?</translation>
        </message>
        <message>
            <source>Correct them</source>
            <translation>Les corriger</translation>
        </message>
        <message>
            <source>Leave without saving them</source>
            <translation>Quitter sans les enregistrer</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CalendarView</name>
        <message numerus="yes">
            <source>%n month(s) later</source>
            <translation>
                <numerusform>%n mois plus tard</numerusform>
                <numerusform>%n mois plus tard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) earlier</source>
            <translation>
                <numerusform>%n mois plus tôt</numerusform>
                <numerusform>%n mois plus tôt</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar: challenges, actions, steps and obligations</source>
            <translation>Calendrier : défis, actions, étapes et échéances</translation>
        </message>
        <message>
            <source>Time shown</source>
            <translation>Période affichée</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ChallengesModel</name>
        <message>
            <source>Challenge %1, %2, %3</source>
            <extracomment>%1 number of the challenge, %2 its title, %3 its yearly cost</extracomment>
            <translation>Défi %1, %2, %3</translation>
        </message>
        <message>
            <source>%1/%2 ind.</source>
            <extracomment>indicators measured / indicators, as short as can be</extracomment>
            <translation>%1/%2 ind.</translation>
        </message>
        <message>
            <source>– ind.</source>
            <translation>– ind.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicators</source>
            <translation>
                <numerusform>%n indicateur sur %1</numerusform>
                <numerusform>%n indicateurs sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>cost %1</source>
            <translation>coût %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ChallengesScreen</name>
        <message>
            <source>The challenges</source>
            <translation>Les défis</translation>
        </message>
        <message>
            <source>Challenges and their actions</source>
            <translation>Défis et actions</translation>
        </message>
        <message>
            <source>The challenges of the plan and their actions will stand here: states, dates, indicators and costs.</source>
            <translation>Les défis du plan et leurs actions s’afficheront ici : états, dates, indicateurs et coûts.</translation>
        </message>
        <message>
            <source>Go to the action sheets</source>
            <translation>Aller aux fiches action</translation>
        </message>
        <message>
            <source>The five challenges</source>
            <translation>Les cinq défis</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n réalisée</numerusform>
                <numerusform>%n réalisées</numerusform>
            </translation>
        </message>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
        <message>
            <source>Indicators of %1</source>
            <translation>Indicateurs de %1</translation>
        </message>
        <message>
            <source>Cost of %1</source>
            <translation>Coût de %1</translation>
        </message>
        <message>
            <source>Cost of challenge %1</source>
            <translation>Coût du défi %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::Chip</name>
        <message>
            <source>Delete removes it</source>
            <translation>Suppr pour retirer</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ChipField</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>%1: name to add</source>
            <translation>%1 : nom à ajouter</translation>
        </message>
        <message>
            <source>%1: name</source>
            <translation>%1 : nom</translation>
        </message>
        <message>
            <source>“%1” is not known yet: choose somebody from the list, or the line that creates it.</source>
            <translation>« %1 » n’est pas encore connu : choisissez dans la liste, ou la ligne qui le crée.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Move left</source>
            <translation>Déplacer vers la gauche</translation>
        </message>
        <message>
            <source>Move right</source>
            <translation>Déplacer vers la droite</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClarifyCard</name>
        <message>
            <source>nothing in the source</source>
            <translation>rien dans la source</translation>
        </message>
        <message>
            <source>In the source: “%1”</source>
            <extracomment>the wording that stands in the source, in quotation marks</extracomment>
            <translation>Dans la source : « %1 »</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Aller à la rubrique</translation>
        </message>
        <message>
            <source>Go to the field of %1: %2</source>
            <extracomment>for a screen reader: %1 code of the action, %2 the field</extracomment>
            <translation>Aller à la rubrique de %1 : %2</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>clarifié</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Mark as settled</source>
            <translation>Marquer comme clarifié</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClarifyScreen</name>
        <message>
            <source>To clarify</source>
            <translation>À clarifier</translation>
        </message>
        <message>
            <source>Only challenge %1</source>
            <translation>Seulement le défi %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n settled point(s)</source>
            <translation>
                <numerusform>Afficher %n point clarifié</numerusform>
                <numerusform>Afficher %n points clarifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <extracomment>subtitle: so many points in so many actions</extracomment>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n action(s)</source>
            <translation>
                <numerusform>dans %n action</numerusform>
                <numerusform>dans %n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is left to clarify. Points show here as soon as a sheet lacks something or somebody records a doubt.</source>
            <translation>Il n’y a plus rien à clarifier. Un point apparaît ici dès qu’il manque quelque chose à une fiche ou qu’un doute est noté.</translation>
        </message>
        <message>
            <source>Nothing is left to clarify in this challenge.</source>
            <translation>Il n’y a plus rien à clarifier dans ce défi.</translation>
        </message>
        <message>
            <source>Show all challenges</source>
            <translation>Afficher tous les défis</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more action(s)</source>
            <translation>
                <numerusform>Afficher %n action de plus</numerusform>
                <numerusform>Afficher %n actions de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CloseYearDialog</name>
        <message>
            <source>Close the year %1</source>
            <translation>Clore l’exercice %1</translation>
        </message>
        <message>
            <source>Close the year %1?</source>
            <translation>Clore l’exercice %1 ?</translation>
        </message>
        <message>
            <source>Closing seals the figures of %1 with everything they were made from: its review and its reports come out the same whenever they are made again. The plan can still be corrected; what then gives a figure of %1 another value is shown as a rectification, beside the sealed one.</source>
            <translation>La clôture scelle les chiffres de %1 avec tout ce dont ils sont faits : sa revue et ses bilans resteront les mêmes, à quelque moment qu’on les refasse. Le plan peut encore être corrigé ; ce qui donne alors une autre valeur à un chiffre de %1 apparaît comme rectification, à côté de la valeur scellée.</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Clos par</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <source>This forbids closing</source>
            <translation>Ce qui empêche la clôture</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Ce qui reste en l’état</translation>
        </message>
        <message>
            <source>The totals of the review are not the sums of their parts. This is an error of the program: please report it with the plan file; closing would seal wrong figures.</source>
            <translation>Les totaux de la revue ne sont pas la somme de leurs parties. C’est une erreur du programme : signalez-la avec le fichier du plan ; clore scellerait des chiffres faux.</translation>
        </message>
        <message>
            <source>These points are sealed as they stand. They do not forbid closing.</source>
            <translation>Ces points seront scellés tels quels. Ils n’empêchent pas la clôture.</translation>
        </message>
        <message>
            <source>Say who closes the year: a name or a function.</source>
            <translation>Indiquez qui clôt l’exercice : un nom ou une fonction.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClosedYearNotice</name>
        <message>
            <source>This change concerns %1, a closed year: it will appear as a rectification.</source>
            <translation>Cette modification touche l’exercice %1, clos : elle apparaîtra comme rectification</translation>
        </message>
        <message>
            <source>This change concerns closed years (%1): it will appear as a rectification.</source>
            <translation>Cette modification touche des exercices clos (%1) : elle apparaîtra comme rectification</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClosingPart</name>
        <message>
            <source>Open again…</source>
            <translation>Rouvrir…</translation>
        </message>
        <message>
            <source>Check the seal</source>
            <translation>Vérifier le sceau</translation>
        </message>
        <message>
            <source>Copy the seal</source>
            <translation>Copier le sceau</translation>
        </message>
        <message>
            <source>The seal is copied.</source>
            <translation>Le sceau est copié.</translation>
        </message>
        <message>
            <source>To look at before closing</source>
            <translation>À regarder avant de clore</translation>
        </message>
        <message>
            <source>Rectifications</source>
            <translation>Rectifications</translation>
        </message>
        <message>
            <source>open</source>
            <comment>year</comment>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>Close the year %1…</source>
            <translation>Clore l’exercice %1…</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Rien à signaler</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to look at before closing</source>
            <translation>
                <numerusform>%n point à regarder avant de clore</numerusform>
                <numerusform>%n points à regarder avant de clore</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was checked: %1 can be closed.</source>
            <translation>Tout a été vérifié : l’exercice %1 peut être clos.</translation>
        </message>
        <message>
            <source>Enter or a double click leads to the place. Points that remain are sealed as they stand.</source>
            <translation>Entrée ou un double clic mène à l’endroit. Les points qui restent seront scellés tels quels.</translation>
        </message>
        <message>
            <source>Values, due dates, decisions, opinions and totals of %1 are complete.</source>
            <translation>Valeurs, échéances, décisions, avis et totaux de %1 sont complets.</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>year</comment>
            <translation>clos</translation>
        </message>
        <message>
            <source>Closed on %1.</source>
            <translation>Clos le %1.</translation>
        </message>
        <message>
            <source>Closed on %1 by %2.</source>
            <translation>Clos le %1 par %2.</translation>
        </message>
        <message>
            <source>Seal (SHA-256): %1</source>
            <translation>Sceau (SHA-256) : %1</translation>
        </message>
        <message>
            <source>No figure of %1 has changed since it was closed.</source>
            <translation>Aucun chiffre de %1 n’a changé depuis la clôture.</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) corrected since the year was closed</source>
            <translation>
                <numerusform>%n chiffre rectifié depuis la clôture</numerusform>
                <numerusform>%n chiffres rectifiés depuis la clôture</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed on %1, opened again on %2: %3</source>
            <translation>Clos le %1, rouvert le %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n rectified</source>
            <translation>
                <numerusform>%n rectifié</numerusform>
                <numerusform>%n rectifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the year %1 again</source>
            <translation>Rouvrir l’exercice %1</translation>
        </message>
        <message>
            <source>Its review and reports are made from the plan again, and may differ from what was sent. The closing and the reason stay as a trace.</source>
            <translation>Sa revue et ses bilans seront de nouveau tirés du plan et pourront différer de ce qui a été envoyé. La clôture et le motif restent en trace.</translation>
        </message>
        <message>
            <source>The seal holds: its bytes have this SHA-256, and the figures computed from it are those that were sealed.</source>
            <translation>Le sceau tient : son contenu a bien cette empreinte, et les chiffres qu’on en recalcule sont ceux qui ont été scellés.</translation>
        </message>
        <message>
            <source>The bytes are those that were sealed, but this version of the program computes other figures from them. Please report it.</source>
            <translation>Le contenu est bien celui qui a été scellé, mais cette version du programme en tire d’autres chiffres. Merci de le signaler.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClosingWords</name>
        <message>
            <source>totals that are not the sum of their parts</source>
            <translation>des totaux qui ne sont pas la somme de leurs parties</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not confirmed</source>
            <translation>
                <numerusform>%n décision non confirmée</numerusform>
                <numerusform>%n décisions non confirmées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) without a reply past the deadline</source>
            <translation>
                <numerusform>%n avis sans réponse, délai dépassé</numerusform>
                <numerusform>%n avis sans réponse, délai dépassé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) late without a reason</source>
            <translation>
                <numerusform>%n échéance en retard sans motif</numerusform>
                <numerusform>%n échéances en retard sans motif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) without a value</source>
            <translation>
                <numerusform>%n indicateur sans valeur</numerusform>
                <numerusform>%n indicateurs sans valeur</numerusform>
            </translation>
        </message>
        <message>
            <source>no introduction of the year</source>
            <translation>pas d’introduction de l’année</translation>
        </message>
        <message>
            <source>The totals of the review do not cross-foot: this is an error of the program.</source>
            <translation>Les totaux de la revue ne se recoupent pas : c’est une erreur du programme.</translation>
        </message>
        <message>
            <source>The year cannot be closed. Please report it, with the plan file.</source>
            <translation>L’exercice ne peut pas être clos. Merci de le signaler, avec le fichier du plan.</translation>
        </message>
        <message>
            <source>forbids closing</source>
            <translation>empêche la clôture</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>due le %1</translation>
        </message>
        <message>
            <source>a reply was due on %1</source>
            <translation>réponse attendue le %1</translation>
        </message>
        <message>
            <source>What marked %1 is not written</source>
            <translation>Ce qui a marqué %1 n’est pas écrit</translation>
        </message>
        <message>
            <source>State of the action</source>
            <translation>État de l’action</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Étapes réalisées</translation>
        </message>
        <message>
            <source>Due dates kept</source>
            <translation>Échéances tenues</translation>
        </message>
        <message>
            <source>Planned amount</source>
            <translation>Montant prévu</translation>
        </message>
        <message>
            <source>Committed amount</source>
            <translation>Montant engagé</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Montant payé</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Sealed value</source>
            <translation>Valeur scellée</translation>
        </message>
        <message>
            <source>Value today</source>
            <translation>Valeur d’aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ColourField</name>
        <message>
            <source>Blue, as Jalon has it</source>
            <translation>Bleu, celui de Jalon</translation>
        </message>
        <message>
            <source>Sea green</source>
            <translation>Vert canard</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Raspberry</source>
            <translation>Framboise</translation>
        </message>
        <message>
            <source>Brick</source>
            <translation>Brique</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Ardoise</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>Your own: %1</source>
            <translation>La vôtre : %1</translation>
        </message>
        <message>
            <source>Too light to be read on white: documents take %1, the same hue darkened.</source>
            <translation>Trop claire pour être lue sur du blanc : les documents prennent %1, la même teinte assombrie.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CommandLine</name>
        <message>
            <source>Follows a local authority’s action plan.</source>
            <translation>Suit le plan d’action d’une collectivité.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Afficher cette aide.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Afficher la version.</translation>
        </message>
        <message>
            <source>Open the adopted plan as your own working copy.</source>
            <translation>Ouvrir le plan adopté, dans une copie de travail à vous.</translation>
        </message>
        <message>
            <source>Open the fictitious exercise as your own working copy.</source>
            <translation>Ouvrir l’exercice fictif, dans une copie de travail à vous.</translation>
        </message>
        <message>
            <source>Language of the window: fr or en.</source>
            <translation>Langue de la fenêtre : fr ou en.</translation>
        </message>
        <message>
            <source>Show the annual review of that year on the whole screen, reading only; Escape closes.</source>
            <translation>Montrer la revue annuelle de cette année en plein écran, en lecture seule ; Échap ferme.</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>ANNÉE</translation>
        </message>
        <message>
            <source>The plan to open (NAME.jalon).</source>
            <translation>Le plan à ouvrir (NOM.jalon).</translation>
        </message>
        <message>
            <source>[FILE]</source>
            <translation>[FICHIER]</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ConcludeDialog</name>
        <message>
            <source>Adjourn the proposal</source>
            <translation>Ajourner la proposition</translation>
        </message>
        <message>
            <source>Reject the proposal</source>
            <translation>Refuser la proposition</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Conclu le</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Note it as adjourned</source>
            <translation>Noter l’ajournement</translation>
        </message>
        <message>
            <source>Note it as rejected</source>
            <translation>Noter le refus</translation>
        </message>
        <message>
            <source>Why? Who proposed it is owed the reason.</source>
            <translation>Pourquoi ? Le motif est dû à qui l’a proposée.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ConfirmDecisionDialog</name>
        <message>
            <source>Confirm the decision</source>
            <translation>Confirmer la décision</translation>
        </message>
        <message>
            <source>Community council, steering committee…</source>
            <translation>Conseil communautaire, comité de pilotage…</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Confirmée le</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidée par</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>One undo takes everything back.</source>
            <translation>Une seule annulation reprend le tout.</translation>
        </message>
        <message>
            <source>From %1 on, the state of action %2 is “%3”.</source>
            <translation>À partir du %1, l’action %2 est « %3 ».</translation>
        </message>
        <message>
            <source>Action %1 continues as it stands: nothing changes in the plan.</source>
            <translation>L’action %1 se poursuit telle quelle : rien ne change dans le plan.</translation>
        </message>
        <message>
            <source>An amendment of the plan is recorded on %1, with who decided it and why.</source>
            <translation>Une modification du plan est enregistrée à la date du %1, avec qui l’a décidée et pourquoi.</translation>
        </message>
        <message>
            <source>The sheet itself stays as it is: what has to change in %1 is yours to write.</source>
            <translation>La fiche elle-même ne change pas : ce qui doit changer dans la fiche %1 reste à écrire.</translation>
        </message>
        <message>
            <source>Say who decided it.</source>
            <translation>Indiquez qui l’a décidée.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Indiquez le motif.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ContextFiguresField</name>
        <message>
            <source>Add a figure</source>
            <translation>Ajouter un chiffre</translation>
        </message>
        <message>
            <source>Context figure</source>
            <translation>Chiffre de contexte</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostField</name>
        <message>
            <source>Cost lines</source>
            <translation>Lignes de coût</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>Texte de la fiche</translation>
        </message>
        <message>
            <source>Cost as printed on the sheet</source>
            <translation>Coût tel qu’imprimé sur la fiche</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostLineRow</name>
        <message>
            <source>Cost line</source>
            <translation>Ligne de coût</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Unit amount</source>
            <translation>Montant unitaire</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Per year or once</source>
            <translation>Par an ou une fois</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>sans libellé</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>quantité</translation>
        </message>
        <message>
            <source>unit amount</source>
            <translation>montant unitaire</translation>
        </message>
        <message>
            <source>Quantity × unit amount…</source>
            <translation>Quantité × montant unitaire…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostLinesField</name>
        <message>
            <source>Add a cost line</source>
            <translation>Ajouter une ligne de coût</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostOrigin</name>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>%1 in part</source>
            <translation>%1 en partie</translation>
        </message>
        <message>
            <source>Challenge %1, %2</source>
            <translation>Défi %1, %2</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Tout le plan</translation>
        </message>
        <message numerus="yes">
            <source>What is committed on %n budget line(s), added up.</source>
            <translation>
                <numerusform>Ce qui est engagé sur %n ligne budgétaire.</numerusform>
                <numerusform>Ce qui est engagé sur %n lignes budgétaires, additionné.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is paid on %n budget line(s), added up.</source>
            <translation>
                <numerusform>Ce qui est payé sur %n ligne budgétaire.</numerusform>
                <numerusform>Ce qui est payé sur %n lignes budgétaires, additionné.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Planned less paid, on the %n budget line(s) that say both, added up.</source>
            <translation>
                <numerusform>Prévu moins payé, sur la ligne budgétaire qui dit les deux.</numerusform>
                <numerusform>Prévu moins payé, sur les %n lignes budgétaires qui disent les deux, additionné.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is planned on %n budget line(s), added up.</source>
            <translation>
                <numerusform>Ce qui est prévu sur %n ligne budgétaire.</numerusform>
                <numerusform>Ce qui est prévu sur %n lignes budgétaires, additionné.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 planned, %2 paid</source>
            <translation>%1 prévus, %2 payés</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>sans libellé</translation>
        </message>
        <message>
            <source>funder not given</source>
            <translation>financeur non renseigné</translation>
        </message>
        <message>
            <source>no budget line</source>
            <translation>pas de ligne budgétaire</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>all years</source>
            <translation>toutes les années</translation>
        </message>
        <message>
            <source>No budget line says an amount.</source>
            <translation>Aucune ligne budgétaire ne donne de montant.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n ligne additionnée</numerusform>
                <numerusform>%n lignes additionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amount(s) not known</source>
            <translation>
                <numerusform>%n montant non connu</numerusform>
                <numerusform>%n montants non connus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of a part only: %n amount(s) are not known.</source>
            <translation>
                <numerusform>D’une partie seulement : %n montant n’est pas connu.</numerusform>
                <numerusform>D’une partie seulement : %n montants ne sont pas connus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“At least”: %n amount(s) are not known and add nothing.</source>
            <translation>
                <numerusform>« au moins » : %n montant n’est pas connu et n’ajoute rien.</numerusform>
                <numerusform>« au moins » : %n montants ne sont pas connus et n’ajoutent rien.</numerusform>
            </translation>
        </message>
        <message>
            <source>The share: %1 divided by the %2 planned by all funders.</source>
            <translation>La part : %1 divisés par les %2 prévus de tous les financeurs.</translation>
        </message>
        <message>
            <source>A share is said only where all amounts are known.</source>
            <translation>Une part n’est dite que lorsque tous les montants sont connus.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>cost of the sheet</source>
            <translation>coût de la fiche</translation>
        </message>
        <message>
            <source>Indicative cost: %1</source>
            <translation>Coût indicatif : %1</translation>
        </message>
        <message numerus="yes">
            <source>The %n cost line(s) of the sheets, added up: what is given per year, for a full year whatever the dates, and what is paid once apart.</source>
            <translation>
                <numerusform>La ligne de coût de la fiche : ce qui est donné par an vaut pour une année pleine, quelles que soient les dates.</numerusform>
                <numerusform>Les %n lignes de coût des fiches, additionnées : ce qui est donné par an, pour une année pleine quelles que soient les dates, et à part ce qui est payé une fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>No sheet says an amount.</source>
            <translation>Aucune fiche ne donne de montant.</translation>
        </message>
        <message numerus="yes">
            <source>%n without an amount</source>
            <translation>
                <numerusform>%n sans montant</numerusform>
                <numerusform>%n sans montant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“At least”: %n sheet(s) are not wholly costed.</source>
            <translation>
                <numerusform>« au moins » : %n fiche n’est pas entièrement chiffrée.</numerusform>
                <numerusform>« au moins » : %n fiches ne sont pas entièrement chiffrées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostTables</name>
        <message>
            <source>planned %1</source>
            <translation>prévu %1</translation>
        </message>
        <message>
            <source>committed %1</source>
            <translation>engagé %1</translation>
        </message>
        <message>
            <source>paid %1</source>
            <translation>payé %1</translation>
        </message>
        <message>
            <source>remaining %1</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Challenge %1</source>
            <translation>Défi %1</translation>
        </message>
        <message>
            <source>Only over the lines of which both what was planned and what was paid are known.</source>
            <translation>Seulement sur les lignes dont le prévu et le payé sont connus.</translation>
        </message>
        <message numerus="yes">
            <source>%n overrun(s)</source>
            <translation>
                <numerusform>%n dépassement</numerusform>
                <numerusform>%n dépassements</numerusform>
            </translation>
        </message>
        <message>
            <source>Challenge and action</source>
            <translation>Défi et action</translation>
        </message>
        <message>
            <source>Indicative cost</source>
            <translation>Coût indicatif</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Ensemble du plan</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Financeur</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>funder not given</source>
            <translation>financeur non renseigné</translation>
        </message>
        <message>
            <source>All funders</source>
            <translation>Tous les financeurs</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connue</translation>
        </message>
        <message>
            <source>A share is said only where all amounts are known.</source>
            <translation>Une part n’est dite que si tous les montants sont connus.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>sans libellé</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostsDetails</name>
        <message>
            <source>Take up the costs of the sheet…</source>
            <translation>Reprendre les coûts de la fiche…</translation>
        </message>
        <message>
            <source>Makes planned amounts of the cost lines, for the years without a budget line</source>
            <translation>Fait des lignes de coût des montants prévus, pour les années sans ligne de budget</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>Lignes de budget</translation>
        </message>
        <message>
            <source>Indicative cost</source>
            <translation>Coût indicatif</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Indicative cost of the sheet</source>
            <translation>Coût indicatif de la fiche</translation>
        </message>
        <message>
            <source>Paid by year, and what was planned (in euros)</source>
            <translation>Payé par année, et prévu en tirets (en euros)</translation>
        </message>
        <message>
            <source>Planned and paid by year</source>
            <translation>Prévu et payé par année</translation>
        </message>
        <message>
            <source>Funders and shares</source>
            <translation>Financeurs et parts</translation>
        </message>
        <message>
            <source>all years</source>
            <translation>toutes les années</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Ensemble du plan</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) not wholly budgeted: %1</source>
            <translation>
                <numerusform>%n action non entièrement budgétée : %1</numerusform>
                <numerusform>%n actions non entièrement budgétées : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Budget lines, %1</source>
            <translation>Lignes de budget, %1</translation>
        </message>
        <message>
            <source>Take up the costs of the sheets…</source>
            <translation>Reprendre les coûts des fiches…</translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>Planned by challenge, %1</source>
            <translation>Prévu par défi, %1</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostsScreen</name>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet (Ctrl+C in the table)</source>
            <translation>Copie le tableau pour un tableur (Ctrl+C dans le tableau)</translation>
        </message>
        <message>
            <source>Copy the table of costs</source>
            <translation>Copier le tableau des coûts</translation>
        </message>
        <message>
            <source>Take up the costs of the sheet…</source>
            <translation>Reprendre les coûts de la fiche…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>By action</source>
            <translation>Par action</translation>
        </message>
        <message>
            <source>By funder and year</source>
            <translation>Par financeur et par année</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Amounts shown</source>
            <translation>Montants affichés</translation>
        </message>
        <message>
            <source>Costs by challenge and action</source>
            <translation>Coûts par défi et par action</translation>
        </message>
        <message>
            <source>Costs by funder and year</source>
            <translation>Coûts par financeur et par année</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>all years</source>
            <translation>toutes les années</translation>
        </message>
        <message>
            <source>The table is copied: paste it into a spreadsheet.</source>
            <translation>Le tableau est copié : collez-le dans un tableur.</translation>
        </message>
        <message>
            <source>Nothing to take up: the sheet gives no dated cost for a year without a budget line.</source>
            <translation>Rien à reprendre : la fiche ne donne aucun coût daté pour une année sans ligne de budget.</translation>
        </message>
        <message>
            <source>Nothing to take up for %1: the sheet gives no cost for that year, or it has a budget line already.</source>
            <translation>Rien à reprendre pour %1 : la fiche ne donne pas de coût pour cette année, ou une ligne de budget y est déjà.</translation>
        </message>
        <message numerus="yes">
            <source>%n budget line(s) taken up.</source>
            <translation>
                <numerusform>%n ligne de budget reprise.</numerusform>
                <numerusform>%n lignes de budget reprises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CountOrigin</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>Step %1 of sheet %2 · %3</source>
            <translation>Étape %1 de la fiche %2 · %3</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Étapes faites</translation>
        </message>
        <message>
            <source>The steps of the method that are done at that date, of all the steps of all sheets.</source>
            <translation>Les étapes de la méthode faites à cette date, sur toutes celles de toutes les fiches.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) done</source>
            <translation>
                <numerusform>%n étape faite</numerusform>
                <numerusform>%n étapes faites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) not done</source>
            <translation>
                <numerusform>%n étape non faite</numerusform>
                <numerusform>%n étapes non faites</numerusform>
            </translation>
        </message>
        <message>
            <source>Due dates kept</source>
            <translation>Échéances tenues</translation>
        </message>
        <message>
            <source>The due dates that were kept, of those that fell due up to that date.</source>
            <translation>Les échéances tenues, sur celles qui étaient dues jusqu’à cette date.</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) to come are not counted.</source>
            <translation>
                <numerusform>%n échéance à venir n’est pas comptée.</numerusform>
                <numerusform>%n échéances à venir ne sont pas comptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) kept</source>
            <translation>
                <numerusform>%n échéance tenue</numerusform>
                <numerusform>%n échéances tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) not kept or without an answer</source>
            <translation>
                <numerusform>%n échéance non tenue ou sans réponse</numerusform>
                <numerusform>%n échéances non tenues ou sans réponse</numerusform>
            </translation>
        </message>
        <message>
            <source>computed</source>
            <translation>calculé</translation>
        </message>
        <message>
            <source>Indicators with a value</source>
            <translation>Indicateurs renseignés</translation>
        </message>
        <message>
            <source>The indicators that have a value for %1, typed or computed; a milestone once reached stays reached.</source>
            <translation>Les indicateurs qui ont une valeur pour %1, saisie ou calculée ; un jalon atteint le reste.</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) no longer collected are not counted.</source>
            <translation>
                <numerusform>%n indicateur qui n’est plus relevé n’est pas compté.</numerusform>
                <numerusform>%n indicateurs qui ne sont plus relevés ne sont pas comptés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a value</source>
            <translation>
                <numerusform>%n renseigné</numerusform>
                <numerusform>%n renseignés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a value</source>
            <translation>
                <numerusform>%n sans valeur</numerusform>
                <numerusform>%n sans valeur</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) counted</source>
            <translation>
                <numerusform>%n fiche comptée</numerusform>
                <numerusform>%n fiches comptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) not counted</source>
            <translation>
                <numerusform>%n fiche non comptée</numerusform>
                <numerusform>%n fiches non comptées</numerusform>
            </translation>
        </message>
        <message>
            <source>Every action sheet of the plan.</source>
            <translation>Toutes les fiches action du plan.</translation>
        </message>
        <message>
            <source>State “%1”</source>
            <translation>État « %1 »</translation>
        </message>
        <message>
            <source>The sheets whose last state up to that date is this one. Where nobody said a state, it is “%1” before the start and “%2” after it.</source>
            <translation>Les fiches dont le dernier état dit jusqu’à cette date est celui-ci. Quand personne n’a rien dit, l’état est « %1 » avant le début et « %2 » ensuite.</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>The sheets past their end, or with a step or a due date past its day, that are not done, stopped or waiting for another action.</source>
            <translation>Les fiches dont la fin, une étape ou une échéance est passée, et qui ne sont ni réalisées, ni arrêtées, ni en attente d’une autre action.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>The sheets that another action has to open first, by its result.</source>
            <translation>Les fiches qu’une autre action doit d’abord ouvrir par son résultat.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CoverPreview</name>
        <message>
            <source>The first page of a report, small</source>
            <translation>La première page d’un rapport, en petit</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CriteriaField</name>
        <message>
            <source>Add a criterion</source>
            <translation>Ajouter un critère</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DashboardCard</name>
        <message>
            <source>Show fewer</source>
            <translation>Afficher moins</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n de plus</numerusform>
                <numerusform>Afficher %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more, listed on their own page</source>
            <translation>
                <numerusform>et %n autre, dans sa propre page</numerusform>
                <numerusform>et %n autres, dans leur propre page</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DashboardLists</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Étapes réalisées</translation>
        </message>
        <message>
            <source>no step</source>
            <translation>aucune étape</translation>
        </message>
        <message>
            <source>of the method, all sheets</source>
            <translation>de la méthode, toutes fiches</translation>
        </message>
        <message>
            <source>Due dates kept</source>
            <translation>Échéances tenues</translation>
        </message>
        <message>
            <source>none due yet</source>
            <translation>aucune échue</translation>
        </message>
        <message>
            <source>of those due so far</source>
            <translation>des échéances échues à ce jour</translation>
        </message>
        <message>
            <source>Indicators with a value</source>
            <translation>Indicateurs renseignés</translation>
        </message>
        <message>
            <source>no indicator</source>
            <translation>aucun indicateur</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pour %1</translation>
        </message>
        <message>
            <source>Money paid</source>
            <translation>Dépenses payées</translation>
        </message>
        <message>
            <source>no budget for %1</source>
            <translation>pas de budget pour %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>of %1 planned for %2</source>
            <translation>sur %1 prévus pour %2</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Rien n’est en retard.</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>À échéance bientôt</translation>
        </message>
        <message numerus="yes">
            <source>Nothing falls due within %n day(s).</source>
            <translation>
                <numerusform>Rien n’arrive à échéance dans le jour qui vient.</numerusform>
                <numerusform>Rien n’arrive à échéance dans les %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Indicators without a value for %1</source>
            <translation>Indicateurs sans valeur pour %1</translation>
        </message>
        <message>
            <source>Every indicator has a value for %1.</source>
            <translation>Chaque indicateur a une valeur pour %1.</translation>
        </message>
        <message>
            <source>Nobody answers for them</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>To clarify</source>
            <translation>À clarifier</translation>
        </message>
        <message>
            <source>Nothing is left to clarify.</source>
            <translation>Plus rien à clarifier.</translation>
        </message>
        <message>
            <source>Budget alerts</source>
            <translation>Alertes budgétaires</translation>
        </message>
        <message>
            <source>No budget is overrun.</source>
            <translation>Aucun budget n’est dépassé.</translation>
        </message>
        <message>
            <source>%1 paid for %2 planned</source>
            <translation>%1 payés pour %2 prévus</translation>
        </message>
        <message>
            <source>%1 committed for %2 planned</source>
            <translation>%1 engagés pour %2 prévus</translation>
        </message>
        <message>
            <source>%1 paid for %2 committed</source>
            <translation>%1 payés pour %2 engagés</translation>
        </message>
        <message>
            <source>Last changes</source>
            <translation>Dernières modifications</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>Proposals and opinions</source>
            <translation>Propositions et avis</translation>
        </message>
        <message>
            <source>Nobody waits for an answer.</source>
            <translation>Personne n’attend de réponse.</translation>
        </message>
        <message>
            <source>reply by %1</source>
            <translation>réponse attendue le %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DashboardScreen</name>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DatesEditor</name>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Save the dates</source>
            <translation>Enregistrer les dates</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Dates of %1 %2</source>
            <translation>Dates de %1 %2</translation>
        </message>
        <message>
            <source>Read as: %1</source>
            <translation>Lu ainsi : %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DecisionPanel</name>
        <message>
            <source>Note the decision</source>
            <translation>Noter la décision</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Retirer la décision</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What was decided, in a sentence for the minutes</source>
            <translation>Ce qui est décidé, en une phrase pour le relevé de décisions</translation>
        </message>
        <message>
            <source>Text of the decision</source>
            <translation>Texte de la décision</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DecisionsPart</name>
        <message>
            <source>Decisions of the review</source>
            <translation>Décisions de la revue</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Ce qui était demandé</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Confirm…</source>
            <translation>Confirmer…</translation>
        </message>
        <message>
            <source>Note a decision…</source>
            <translation>Noter une décision…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>asked: %1</source>
            <translation>demandé : %1</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmées</translation>
        </message>
        <message>
            <source>Nothing noted</source>
            <translation>Rien de noté</translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n à confirmer</numerusform>
                <numerusform>%n à confirmer</numerusform>
            </translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>nothing was noted in the review of %1</source>
            <translation>rien n’a été noté dans la revue de %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>Confirmed on %1.</source>
            <translation>Confirmée le %1.</translation>
        </message>
        <message>
            <source>Amendment of %1, decided by %2: %3</source>
            <translation>Modification du %1, décidée par %2 : %3</translation>
        </message>
        <message>
            <source>The decision is taken back. The amendment and the state that it made stay: Undo takes them back as well, step by step.</source>
            <translation>La décision est retirée. La modification et l’état qu’elle a entraînés restent : Annuler les reprend aussi, pas à pas.</translation>
        </message>
        <message>
            <source>The decision is taken back.</source>
            <translation>La décision est retirée.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DefinitionForm</name>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value of a year</source>
            <translation>Valeur de l’année</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Starting value</source>
            <translation>Valeur de départ</translation>
        </message>
        <message>
            <source>Year of the starting value</source>
            <translation>Année de la valeur de départ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Small sample</source>
            <translation>Petit effectif</translation>
        </message>
        <message>
            <source>Reason to collect or not</source>
            <translation>Motif du relevé ou de son arrêt</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>in the year</source>
            <translation>en</translation>
        </message>
        <message>
            <source>Small sample under</source>
            <translation>Petit effectif sous</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Stop collecting it…</source>
            <translation>Arrêter le relevé…</translation>
        </message>
        <message>
            <source>Collect it again…</source>
            <translation>Reprendre le relevé…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DirectoryCommands</name>
        <message>
            <source>With it goes: %1.</source>
            <translation>Disparaît avec : %1.</translation>
        </message>
        <message>
            <source>Stays without it: %1.</source>
            <translation>Reste, mais sans ce lien : %1.</translation>
        </message>
        <message>
            <source>This can be undone.</source>
            <translation>Cela peut être annulé.</translation>
        </message>
        <message>
            <source>Remove “%1” from the directory?</source>
            <translation>Retirer « %1 » de l’annuaire ?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove from the directory</source>
            <translation>Retirer de l’annuaire</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Text documents (*.odt)</source>
            <translation>Documents texte (*.odt)</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Données (*.json)</translation>
        </message>
        <message>
            <source>Save everything about %1</source>
            <translation>Enregistrer tout ce qui concerne %1</translation>
        </message>
        <message>
            <source>person.pdf</source>
            <translation>extrait-annuaire.pdf</translation>
        </message>
        <message>
            <source>The document is saved.</source>
            <translation>Le document est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DirectoryList</name>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Also those no longer active</source>
            <translation>Aussi ceux qui ne sont plus en activité</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Name, function, organisation…</source>
            <translation>Nom, fonction, organisation…</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les genres</translation>
        </message>
        <message>
            <source>Nobody fits these filters.</source>
            <translation>Personne ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>People, services, organisations and communes of the plan will be listed here.</source>
            <translation>Les personnes, services, organisations et communes du plan apparaîtront ici.</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Ajouter quelqu’un…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DirectoryModel</name>
        <message numerus="yes">
            <source>pilot of %n sheet(s)</source>
            <translation>
                <numerusform>pilote de %n fiche</numerusform>
                <numerusform>pilote de %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>no longer active</source>
            <translation>plus en activité</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DirectoryScreen</name>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <extracomment>%n entries in all, %1 of them listed</extracomment>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entry(ies)</source>
            <translation>
                <numerusform>%1 sur %n entrée</numerusform>
                <numerusform>%1 sur %n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;New in the directory…</source>
            <translation>&amp;Nouvelle entrée de l’annuaire…</translation>
        </message>
        <message>
            <source>&amp;Remove from the directory…</source>
            <translation>&amp;Retirer de l’annuaire…</translation>
        </message>
        <message>
            <source>&amp;Merge with another entry…</source>
            <translation>&amp;Fusionner avec une autre entrée…</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message numerus="yes">
            <source>%n likely duplicate(s)</source>
            <translation>
                <numerusform>%n doublon probable</numerusform>
                <numerusform>%n doublons probables</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DraftFiles</name>
        <message>
            <source>+ Attach a file…</source>
            <translation>+ Joindre un fichier…</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::EntryDetails</name>
        <message>
            <source>Settles</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>+ add</source>
            <translation>+ ajouter</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Qui a pris part</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfaits</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Interrogés</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Open in the form</source>
            <translation>Ouvrir le formulaire</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>%1 is an action's code, %2 a date</extracomment>
            <translation>%1, échéance %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::EntryDialog</name>
        <message>
            <source>Record in the journal</source>
            <translation>Consigner au journal</translation>
        </message>
        <message>
            <source>Edit the journal entry</source>
            <translation>Modifier l’entrée du journal</translation>
        </message>
        <message>
            <source>Record the entry</source>
            <translation>Consigner l’entrée</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Enregistrer l’entrée</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a kind, or type a word of your own</source>
            <translation>Choisir une nature, ou taper un mot à soi</translation>
        </message>
        <message>
            <source>What happened, in a few words</source>
            <translation>Ce qui s’est passé, en quelques mots</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfaits</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Interrogés</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Qui a pris part</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>satisfied out of</source>
            <translation>satisfaits sur</translation>
        </message>
        <message>
            <source>who answered, of</source>
            <translation>réponses, pour</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>interrogés</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>%1: after the date the window shows, so it will not be seen there yet.</source>
            <translation>%1 : après la date affichée par la fenêtre, donc pas encore visible.</translation>
        </message>
        <message>
            <source>“%1” is not a number of people.</source>
            <translation>« %1 » n’est pas un nombre de personnes.</translation>
        </message>
        <message>
            <source>“%1” is not an amount in euros.</source>
            <translation>« %1 » n’est pas un montant en euros.</translation>
        </message>
        <message>
            <source>“%1” is not chosen yet: take one of the proposals, or clear it.</source>
            <translation>« %1 » n’est pas encore choisi : prendre une des propositions, ou l’effacer.</translation>
        </message>
        <message>
            <source>An entry needs a day of the calendar, for example 14/10/2018.</source>
            <translation>Une entrée a besoin d’un jour du calendrier, par exemple 14/10/2018.</translation>
        </message>
        <message>
            <source>What happened? A few words are needed here.</source>
            <translation>Que s’est-il passé ? Il faut quelques mots ici.</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <extracomment>%1 is an indicator's code, then its value before and after</extracomment>
            <translation>%1 : %2 → %3</translation>
        </message>
        <message>
            <source>Moves for %1</source>
            <translation>Ce que cette entrée fait bouger en %1</translation>
        </message>
        <message>
            <source>No more can be satisfied than answered, nor answer than were asked.</source>
            <translation>Il ne peut y avoir plus de satisfaits que de réponses, ni plus de réponses que d’interrogés.</translation>
        </message>
        <message>
            <source>This journal entry has not been saved. Give it up?</source>
            <translation>Cette entrée du journal n’est pas enregistrée. L’abandonner ?</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>Abandonner</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::EnumWords</name>
        <message>
            <source>once</source>
            <translation>une seule fois</translation>
        </message>
        <message>
            <source>per year</source>
            <translation>par an</translation>
        </message>
        <message>
            <source>one-off</source>
            <translation>une fois</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FigureButton</name>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::Figures</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n réalisée</numerusform>
                <numerusform>%n réalisées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in progress</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned</source>
            <translation>
                <numerusform>%n à venir</numerusform>
                <numerusform>%n à venir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspended</source>
            <translation>
                <numerusform>%n suspendue</numerusform>
                <numerusform>%n suspendues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stopped</source>
            <translation>
                <numerusform>%n arrêtée</numerusform>
                <numerusform>%n arrêtées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not reported</source>
            <translation>
                <numerusform>%n non renseignée</numerusform>
                <numerusform>%n non renseignées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicators measured</source>
            <extracomment>%n of %1 indicators have a value</extracomment>
            <translation>
                <numerusform>%n indicateur sur %1 renseigné</numerusform>
                <numerusform>%n indicateurs sur %1 renseignés</numerusform>
            </translation>
        </message>
        <message>
            <source>known cost: %1</source>
            <translation>coût connu : %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FilterChip</name>
        <message numerus="yes">
            <source>%1: %n sheet(s)</source>
            <extracomment>%1 is "late" or "to clarify"</extracomment>
            <translation>
                <numerusform>%1 : %n fiche</numerusform>
                <numerusform>%1 : %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is the name of a filter, %2 the choice in force</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FilterStates</name>
        <message>
            <source>a challenge</source>
            <translation>un défi</translation>
        </message>
        <message>
            <source>a pilot</source>
            <translation>un pilote</translation>
        </message>
        <message>
            <source>a kind of entry</source>
            <translation>un type d’entrée</translation>
        </message>
        <message>
            <source>an action sheet</source>
            <translation>une fiche action</translation>
        </message>
        <message>
            <source>the year %1</source>
            <translation>l’année %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FoldedText</name>
        <message>
            <source>read</source>
            <translation>lire</translation>
        </message>
        <message>
            <source>fold</source>
            <translation>replier</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FollowUpRows</name>
        <message>
            <source>awaiting a reply</source>
            <translation>en attente de réponse</translation>
        </message>
        <message>
            <source>reply %1</source>
            <extracomment>%1 is "late by 3 months"</extracomment>
            <translation>réponse %1</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>répondu</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>fiche %1</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) or recommendation(s)</source>
            <translation>
                <numerusform>%n avis ou recommandation</numerusform>
                <numerusform>%n avis ou recommandations</numerusform>
            </translation>
        </message>
        <message>
            <source>in the journal</source>
            <translation>au journal</translation>
        </message>
        <message>
            <source>not in the journal</source>
            <translation>absente du journal</translation>
        </message>
        <message>
            <source>member</source>
            <translation>membre</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>former member</source>
            <translation>ancien membre</translation>
        </message>
        <message>
            <source>Given after %1: not in that year’s review.</source>
            <translation>Donné après %1 : absent de la revue de cette année-là.</translation>
        </message>
        <message>
            <source>Closed in %1: the review of %2 does not tell it any more.</source>
            <translation>Clos en %1 : la revue %2 ne le reprend plus.</translation>
        </message>
        <message>
            <source>Given in %1: new in that year’s review.</source>
            <translation>Donné en %1 : nouveau dans la revue de l’année.</translation>
        </message>
        <message>
            <source>Given in %1 and not closed since: carried into the review of %2.</source>
            <translation>Donné en %1 et non clos avant %2 : repris dans la revue %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting a reply</source>
            <translation>
                <numerusform>%n en attente de réponse</numerusform>
                <numerusform>%n en attente de réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n of them late</source>
            <translation>
                <numerusform>, dont %n en retard</numerusform>
                <numerusform>, dont %n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the review of %1</source>
            <translation>
                <numerusform>%n dans la revue %1</numerusform>
                <numerusform>%n dans la revue %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n carried over from earlier years</source>
            <translation>
                <numerusform>, dont %n repris d’avant</numerusform>
                <numerusform>, dont %n repris d’avant</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FollowUpScreen</name>
        <message>
            <source>Follow-up body</source>
            <translation>Instance de suivi</translation>
        </message>
        <message>
            <source>Enter an opinion</source>
            <translation>Inscrire un avis</translation>
        </message>
        <message>
            <source>Opinions and recommendations</source>
            <translation>Avis et recommandations</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Enter a session</source>
            <translation>Inscrire une séance</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Ajouter un membre</translation>
        </message>
        <message>
            <source>Opinions and recommendations of the follow-up body stand here, with the authority’s replies; each comes back in every review until it is closed.</source>
            <translation>Ici figurent les avis et recommandations de l’instance de suivi et les réponses de la collectivité ; chacun revient dans chaque revue jusqu’à sa clôture.</translation>
        </message>
        <message>
            <source>Enter the first opinion…</source>
            <translation>Inscrire le premier avis…</translation>
        </message>
        <message>
            <source>Sessions of the body stand here; recorded in the journal, they count in the indicators.</source>
            <translation>Ici figurent les séances de l’instance ; inscrites au journal, elles comptent dans les indicateurs.</translation>
        </message>
        <message>
            <source>Enter the first session…</source>
            <translation>Inscrire la première séance…</translation>
        </message>
        <message>
            <source>Who sits in the body, in which role, since when.</source>
            <translation>Qui siège à l’instance, à quel titre, depuis quand.</translation>
        </message>
        <message>
            <source>Add the first member…</source>
            <translation>Ajouter le premier membre…</translation>
        </message>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>Rien ne répond à ces filtres.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Enter an &amp;opinion, a session or a member…</source>
            <translation>Inscrire un &amp;avis, une séance ou un membre…</translation>
        </message>
        <message>
            <source>&amp;Reply to the opinion…</source>
            <translation>&amp;Répondre à l’avis…</translation>
        </message>
        <message>
            <source>Record the &amp;session in the journal…</source>
            <translation>Inscrire la &amp;séance au journal…</translation>
        </message>
        <message>
            <source>Re&amp;move what is chosen</source>
            <translation>Reti&amp;rer ce qui est choisi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 : retiré du registre</translation>
        </message>
        <message>
            <source>Session removed</source>
            <translation>Séance retirée</translation>
        </message>
        <message>
            <source>Member removed</source>
            <translation>Membre retiré</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FormGroup</name>
        <message>
            <source>What was typed in “%1” cannot be saved.</source>
            <translation>La saisie dans « %1 » ne peut pas être enregistrée.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuer la saisie</translation>
        </message>
        <message>
            <source>Give up the entry</source>
            <translation>Abandonner la saisie</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FreezeDialog</name>
        <message>
            <source>Freeze the plan as voted</source>
            <translation>Figer le plan tel que voté</translation>
        </message>
        <message>
            <source>The plan as it stands becomes the reference. From then on, each change of a title, a pilot, a date, a cost or an indicator says who decided it and why; the page “Amendments” compares what was voted with today.</source>
            <translation>Le plan tel qu’il est devient la référence. Dès lors, chaque changement d’un titre, d’un pilote, d’une date, d’un coût ou d’un indicateur dit qui l’a décidé et pourquoi ; la page « Modifications » compare ce qui a été voté à ce qui vaut aujourd’hui.</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>Adopté le</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Freeze the plan</source>
            <translation>Figer le plan</translation>
        </message>
        <message>
            <source>A day of the calendar is needed here, for example 31/03/2018.</source>
            <translation>Il faut ici un jour du calendrier, par exemple 31/03/2018.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FundersField</name>
        <message>
            <source>As printed</source>
            <translation>Texte de la fiche</translation>
        </message>
        <message>
            <source>Funding as printed on the sheet</source>
            <translation>Financement tel qu’imprimé sur la fiche</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::HeaderBar</name>
        <message>
            <source>Search everywhere…</source>
            <translation>Rechercher partout…</translation>
        </message>
        <message>
            <source>follow-up of action plans</source>
            <translation>suivi de plans d’action</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::HistoryPanel</name>
        <message>
            <source>Older changes</source>
            <translation>Modifications plus anciennes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing has been changed on this sheet since the plan was taken up.</source>
            <translation>Rien n’a été modifié sur cette fiche depuis la reprise du plan.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rétabli : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2, removed</source>
            <translation>%1 : %2, retiré</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1 : %2 → %3</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorBulkFields</name>
        <message>
            <source>kept</source>
            <translation>maintenue</translation>
        </message>
        <message>
            <source>no longer collected</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>Nouveau responsable</translation>
        </message>
        <message>
            <source>No owner</source>
            <translation>Aucun responsable</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>New frequency</source>
            <translation>Nouvelle fréquence</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Collecte</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Choose who is meant.</source>
            <translation>Choisissez de qui il s’agit.</translation>
        </message>
        <message>
            <source>Say why they are no longer collected.</source>
            <translation>Dites pourquoi la collecte est arrêtée.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicateur</numerusform>
                <numerusform>%n indicateurs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorCellDelegate</name>
        <message>
            <source>small sample</source>
            <translation>petit effectif</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorDetails</name>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Relevés</translation>
        </message>
        <message>
            <source>No measurement yet.</source>
            <translation>Aucun relevé pour l’instant.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>no longer collected</source>
            <translation>relevé arrêté</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
        <message>
            <source>Stop collecting the indicator</source>
            <translation>Arrêter le relevé de l’indicateur</translation>
        </message>
        <message>
            <source>Collect the indicator again</source>
            <translation>Reprendre le relevé de l’indicateur</translation>
        </message>
        <message>
            <source>What was measured stays. The indicator is no longer asked for: why?</source>
            <translation>Ce qui a été relevé est conservé. L’indicateur ne sera plus demandé : pour quel motif ?</translation>
        </message>
        <message>
            <source>The indicator will be asked for again: why?</source>
            <translation>L’indicateur sera de nouveau demandé : pour quel motif ?</translation>
        </message>
        <message>
            <source>Stop collecting</source>
            <translation>Arrêter le relevé</translation>
        </message>
        <message>
            <source>Collect again</source>
            <translation>Reprendre le relevé</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorFilterBar</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Kind of indicator</source>
            <translation>Nature de l’indicateur</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Toutes natures</translation>
        </message>
        <message>
            <source>Search an indicator…</source>
            <translation>Chercher un indicateur…</translation>
        </message>
        <message>
            <source>Search an indicator</source>
            <translation>Chercher un indicateur</translation>
        </message>
        <message>
            <source>to fill in for %1</source>
            <translation>à renseigner en %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorGrid</name>
        <message>
            <source>Indicators by year</source>
            <translation>Indicateurs par année</translation>
        </message>
        <message>
            <source>Record a measurement…</source>
            <translation>Saisir un relevé…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste a table…</source>
            <translation>Coller un tableau…</translation>
        </message>
        <message>
            <source>Remove the measurement</source>
            <translation>Retirer le relevé</translation>
        </message>
        <message>
            <source>Open the action sheet</source>
            <translation>Ouvrir la fiche action</translation>
        </message>
        <message>
            <source>Change the selection…</source>
            <translation>Modifier la sélection…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorOrigin</name>
        <message numerus="yes">
            <source>%n measurement(s), pooled by their numbers.</source>
            <translation>
                <numerusform>%n relevé, par ses effectifs.</numerusform>
                <numerusform>%n relevés, réunis par leurs effectifs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sum of %n measurement(s).</source>
            <translation>
                <numerusform>Somme de %n relevé.</numerusform>
                <numerusform>Somme de %n relevés.</numerusform>
            </translation>
        </message>
        <message>
            <source>One measurement.</source>
            <translation>Un seul relevé.</translation>
        </message>
        <message numerus="yes">
            <source>The first that says yes, of %n measurement(s).</source>
            <translation>
                <numerusform>Le premier qui dit oui, sur %n relevé.</numerusform>
                <numerusform>Le premier qui dit oui, sur %n relevés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The highest of %n measurement(s).</source>
            <translation>
                <numerusform>Le plus élevé de %n relevé.</numerusform>
                <numerusform>Le plus élevé de %n relevés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The latest of %n measurement(s).</source>
            <translation>
                <numerusform>Le plus récent de %n relevé.</numerusform>
                <numerusform>Le plus récent de %n relevés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Computed: %1.</source>
            <translation>Calcul : %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Step %1 of sheet %2 · %3</source>
            <translation>Étape %1 de la fiche %2 · %3</translation>
        </message>
        <message>
            <source>kept on %1</source>
            <translation>tenue le %1</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non tenue</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 le %2</translation>
        </message>
        <message>
            <source>no source given</source>
            <translation>source non renseignée</translation>
        </message>
        <message>
            <source>In place of the computed value: %1</source>
            <translation>À la place de la valeur calculée : %1</translation>
        </message>
        <message>
            <source>A typed value stands in place of the computed one, which is %1.</source>
            <translation>Une valeur saisie tient lieu de la valeur calculée, qui est : %1.</translation>
        </message>
        <message>
            <source>Rule: %1.</source>
            <translation>Règle : %1.</translation>
        </message>
        <message>
            <source>Typed beside it: %1.</source>
            <translation>Saisi à côté : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entry(ies) would count but do not say the number.</source>
            <translation>
                <numerusform>%n autre entrée compterait, mais ne dit pas ce nombre.</numerusform>
                <numerusform>%n autres entrées compteraient, mais ne disent pas ce nombre.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorRow</name>
        <message>
            <source>enter</source>
            <translation>saisir</translation>
        </message>
        <message>
            <source>Label of the indicator</source>
            <translation>Libellé de l’indicateur</translation>
        </message>
        <message>
            <source>Hide the definition</source>
            <translation>Masquer la définition</translation>
        </message>
        <message>
            <source>Kind, unit and combination</source>
            <translation>Nature, unité et regroupement</translation>
        </message>
        <message>
            <source>no unit</source>
            <translation>sans unité</translation>
        </message>
        <message>
            <source>Enter a measurement of %1</source>
            <extracomment>%1 is the code "1.2.3"</extracomment>
            <translation>Saisir un relevé de %1</translation>
        </message>
        <message>
            <source>%1 · %2 in %3</source>
            <translation>%1 · %2 en %3</translation>
        </message>
        <message>
            <source>: </source>
            <extracomment>between a name and its value; French wants a no-break space before it</extracomment>
            <translation> : </translation>
        </message>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
        <message>
            <source>%1 — click: where it comes from</source>
            <translation>%1 — cliquer : d’où il vient</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorTableModel</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n relevé</numerusform>
                <numerusform>%n relevés</numerusform>
            </translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Last measured</source>
            <translation>Dernier relevé</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>typed in place of the computed value</source>
            <translation>saisi à la place de la valeur calculée</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>calculé</translation>
        </message>
        <message>
            <source>target %1 not reached</source>
            <translation>cible %1 non atteinte</translation>
        </message>
        <message>
            <source>target %1 reached</source>
            <translation>cible %1 atteinte</translation>
        </message>
        <message>
            <source>%1 — no longer collected: %2</source>
            <translation>%1 — relevé arrêté : %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorsField</name>
        <message>
            <source>Add an indicator</source>
            <translation>Ajouter un indicateur</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorsScreen</name>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Paste a table</source>
            <translation>Coller un tableau</translation>
        </message>
        <message>
            <source>Record a measurement</source>
            <translation>Saisir un relevé</translation>
        </message>
        <message>
            <source>Pastes a block of a spreadsheet at the selected cell (Ctrl+V)</source>
            <translation>Colle un bloc de tableur à la cellule choisie (Ctrl+V)</translation>
        </message>
        <message>
            <source>Records a measurement of the selected indicator (F2)</source>
            <translation>Saisit un relevé de l’indicateur choisi (F2)</translation>
        </message>
        <message numerus="yes">
            <source>%n fed in %1</source>
            <translation>
                <numerusform>%n renseigné en %1</numerusform>
                <numerusform>%n renseignés en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicateur</numerusform>
                <numerusform>%n indicateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>The indicators of all action sheets stand here, by year. This plan has none yet: they are added on the action sheets.</source>
            <translation>Ici se lisent, par année, les indicateurs de toutes les fiches action. Ce plan n’en a pas encore : ils s’ajoutent sur les fiches.</translation>
        </message>
        <message>
            <source>No indicator fits this choice.</source>
            <translation>Aucun indicateur ne correspond à ce choix.</translation>
        </message>
        <message>
            <source>Show all indicators</source>
            <translation>Afficher tous les indicateurs</translation>
        </message>
        <message>
            <source>“%1” has not been saved. Leave all the same?</source>
            <translation>« %1 » n’est pas enregistré. Quitter quand même ?</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Leave without saving it</source>
            <translation>Quitter sans l’enregistrer</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Passer au %1</translation>
        </message>
        <message>
            <source>Measurement %1 saved as of %2.</source>
            <translation>Relevé %1 enregistré au %2.</translation>
        </message>
        <message>
            <source>Measurement %1 of %2 changed.</source>
            <translation>Relevé %1 du %2 modifié.</translation>
        </message>
        <message>
            <source>Its source is not given.</source>
            <translation>Sa source n’est pas renseignée.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source : %1</translation>
        </message>
        <message>
            <source>Source saved: %1</source>
            <translation>Source enregistrée : %1</translation>
        </message>
        <message>
            <source>Give the source…</source>
            <translation>Indiquer la source…</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) of %1 removed.</source>
            <translation>
                <numerusform>%n relevé de %1 retiré.</numerusform>
                <numerusform>%n relevés de %1 retirés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>There is nothing to paste. Copy a block of cells in your spreadsheet first.</source>
            <translation>Il n’y a rien à coller. Copiez d’abord un bloc de cellules dans votre tableur.</translation>
        </message>
        <message>
            <source>This is too much to paste at once. Please copy a smaller block.</source>
            <translation>C’est trop pour un seul collage. Copiez un bloc plus petit.</translation>
        </message>
        <message>
            <source>Nothing to save: the table already says this.</source>
            <translation>Rien à enregistrer : le tableau le dit déjà.</translation>
        </message>
        <message>
            <source>Nothing to save: no cell holds a value.</source>
            <translation>Rien à enregistrer : aucune cellule ne contient de valeur.</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) saved.</source>
            <translation>
                <numerusform>%n relevé enregistré.</numerusform>
                <numerusform>%n relevés enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposed rules…</source>
            <translation>Règles proposées…</translation>
        </message>
        <message>
            <source>Rules that compute indicators from what you record</source>
            <translation>Règles qui calculent les indicateurs à partir de ce que vous enregistrez</translation>
        </message>
        <message>
            <source>A computed indicator</source>
            <translation>Un indicateur calculé</translation>
        </message>
        <message>
            <source>%1 is computed from what was recorded: %2. What is the typed value to be?</source>
            <translation>%1 est calculé à partir de ce qui a été enregistré : %2. Que faire de la valeur saisie ?</translation>
        </message>
        <message>
            <source>Kept beside it: the computed value counts</source>
            <translation>La garder à côté : la valeur calculée compte</translation>
        </message>
        <message>
            <source>In its place: the typed value counts, and is marked</source>
            <translation>La mettre à sa place : la valeur saisie compte, et elle est marquée</translation>
        </message>
        <message>
            <source>Save the measurement</source>
            <translation>Enregistrer le relevé</translation>
        </message>
        <message>
            <source>Nothing was saved: the computed value stands.</source>
            <translation>Rien n’a été enregistré : la valeur calculée demeure.</translation>
        </message>
        <message>
            <source>Change the &amp;selection…</source>
            <translation>Modifier la &amp;sélection…</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) changed.</source>
            <translation>
                <numerusform>%n indicateur modifié.</numerusform>
                <numerusform>%n indicateurs modifiés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::JournalFilterBar</name>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Nature de l’entrée</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Search the journal…</source>
            <translation>Chercher dans le journal…</translation>
        </message>
        <message>
            <source>Search the journal</source>
            <translation>Chercher dans le journal</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Toutes natures</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Toutes les actions</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::JournalModel</name>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n satisfied out of %1</source>
            <extracomment>people satisfied, out of those who answered</extracomment>
            <translation>
                <numerusform>%n satisfait sur %1</numerusform>
                <numerusform>%n satisfaits sur %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::JournalScreen</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Record an entry</source>
            <translation>Consigner une entrée</translation>
        </message>
        <message>
            <source>Records what happened, from any page (Ctrl+J)</source>
            <translation>Consigne ce qui s’est passé, depuis n’importe quelle page (Ctrl+J)</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>Entrées du journal</translation>
        </message>
        <message>
            <source>&amp;Duplicate the entry…</source>
            <translation>&amp;Dupliquer l’entrée…</translation>
        </message>
        <message>
            <source>Remove the &amp;entry</source>
            <translation>Retirer l’&amp;entrée</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <extracomment>%n entries in all, %1 of them listed</extracomment>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entry(ies)</source>
            <translation>
                <numerusform>%1 sur %n entrée</numerusform>
                <numerusform>%1 sur %n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings, contacts, publications, grants … what happened is recorded here once, and counts for indicators and due dates.</source>
            <translation>Rencontres, contacts, publications, aides… Ce qui s’est passé se consigne ici une seule fois, et compte pour les indicateurs et les échéances.</translation>
        </message>
        <message>
            <source>Record a first entry</source>
            <translation>Consigner une première entrée</translation>
        </message>
        <message>
            <source>No entry fits these filters.</source>
            <translation>Aucune entrée ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>Show all entries</source>
            <translation>Montrer toutes les entrées</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Retirée : %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::KeepsList</name>
        <message>
            <source>This entry settles</source>
            <translation>Cette entrée solde</translation>
        </message>
        <message>
            <source>%1  %2, due %3</source>
            <extracomment>%1 is an action's code, %2 what is due, %3 a date</extracomment>
            <translation>%1  %2, échéance %3</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ListRow</name>
        <message>
            <source>More about this line</source>
            <translation>Autres actions sur cette ligne</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::LogoField</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>Impossible de lire %1.</translation>
        </message>
        <message>
            <source>This picture is too large: at most %1 MB and %2 pixels a side.</source>
            <translation>Cette image est trop grande : %1 Mo et %2 pixels de côté au plus.</translation>
        </message>
        <message>
            <source>This file cannot be used as a logo. Choose a picture in PNG, JPEG or SVG format (an SVG without scripts, and without links to other files).</source>
            <translation>Ce fichier ne peut pas servir de logo. Choisissez une image au format PNG, JPEG ou SVG (un SVG sans script et sans lien vers d’autres fichiers).</translation>
        </message>
        <message>
            <source>no logo</source>
            <translation>aucun logo</translation>
        </message>
        <message>
            <source>the logo chosen</source>
            <translation>le logo choisi</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MainWindow</name>
        <message>
            <source>The language changes when Jalon is started again.</source>
            <translation>La langue changera au prochain démarrage de Jalon.</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <extracomment>%1 is a time of day</extracomment>
            <translation>Enregistré à %1</translation>
        </message>
        <message>
            <source>Another program has changed this plan. It was read again.</source>
            <translation>Un autre programme a modifié ce plan. Il a été relu.</translation>
        </message>
        <message>
            <source>&amp;Freeze the plan as voted…</source>
            <translation>&amp;Figer le plan tel que voté…</translation>
        </message>
        <message>
            <source>Frozen as voted on %1</source>
            <translation>Plan figé tel que voté le %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MeasurementDialog</name>
        <message>
            <source>Record a measurement</source>
            <translation>Saisir un relevé</translation>
        </message>
        <message>
            <source>Edit the measurement</source>
            <translation>Modifier le relevé</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Save the measurement</source>
            <translation>Enregistrer le relevé</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Atteint</translation>
        </message>
        <message>
            <source>Reached: yes</source>
            <translation>Atteint : oui</translation>
        </message>
        <message>
            <source>Reached: no</source>
            <translation>Atteint : non</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>out of</source>
            <translation>sur</translation>
        </message>
        <message>
            <source>or only</source>
            <translation>ou seulement</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Out of how many</source>
            <translation>Sur combien</translation>
        </message>
        <message>
            <source>Percentage, if the numbers are not known</source>
            <translation>Pourcentage, si les effectifs ne sont pas connus</translation>
        </message>
        <message>
            <source>Where the figure comes from: a list, a register, a survey…</source>
            <translation>D’où vient le chiffre : liste, registre, enquête…</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>As before: %1</source>
            <translation>Comme avant : %1</translation>
        </message>
        <message>
            <source>Give either both numbers or the percentage, not both.</source>
            <translation>Donnez soit les deux nombres, soit le pourcentage, pas les deux.</translation>
        </message>
        <message>
            <source>A value is needed here.</source>
            <translation>Il faut une valeur ici.</translation>
        </message>
        <message>
            <source>%1: after the date the window shows, so it will not be seen there yet.</source>
            <translation>%1 : après la date de situation, donc pas encore visible dans le tableau.</translation>
        </message>
        <message>
            <source>A measurement needs a day of the calendar, for example 31/12/2018.</source>
            <translation>Un relevé a besoin d’un jour du calendrier, par exemple 31/12/2018.</translation>
        </message>
        <message>
            <source>Of which day is this figure? For example 31/12/2018.</source>
            <translation>De quel jour est ce chiffre ? Par exemple 31/12/2018.</translation>
        </message>
        <message>
            <source>Counts in place of the computed value</source>
            <translation>Compte à la place de la valeur calculée</translation>
        </message>
        <message>
            <source>Please say why it counts in place of the computed value.</source>
            <translation>Merci d’indiquer pourquoi il compte à la place de la valeur calculée.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MeasurementListModel</name>
        <message>
            <source>in place of the computed value</source>
            <translation>à la place de la valeur calculée</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MemberDetails</name>
        <message>
            <source>Role</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis le</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Ouvrir dans l’annuaire</translation>
        </message>
        <message>
            <source>Remove from the body</source>
            <translation>Retirer de l’instance</translation>
        </message>
        <message>
            <source>member</source>
            <translation>membre</translation>
        </message>
        <message>
            <source>still</source>
            <translation>toujours membre</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MergeDialog</name>
        <message>
            <source>Merge two entries of the directory</source>
            <translation>Fusionner deux entrées de l’annuaire</translation>
        </message>
        <message>
            <source>Is kept</source>
            <translation>Est gardé</translation>
        </message>
        <message>
            <source>⇄ Swap</source>
            <translation>⇄ Échanger</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Disparaît</translation>
        </message>
        <message>
            <source>These are two</source>
            <translation>Ce n’est pas la même personne</translation>
        </message>
        <message>
            <source>Previous pair</source>
            <translation>Doublon précédent</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>Doublon suivant</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>%1 of %2 pairs that look alike</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Choose who it is.</source>
            <translation>Choisissez de qui il s’agit.</translation>
        </message>
        <message>
            <source>Also written: %1</source>
            <translation>Autres graphies : %1</translation>
        </message>
        <message>
            <source>Tied to nothing</source>
            <translation>Lié à rien</translation>
        </message>
        <message>
            <source>Will be tied to “%1”: %2.</source>
            <translation>Seront liés à « %1 » : %2.</translation>
        </message>
        <message>
            <source>Kept as other spellings: %1.</source>
            <translation>Gardé comme autre graphie : %1.</translation>
        </message>
        <message>
            <source>One undo takes it back.</source>
            <translation>Une seule annulation rétablit les deux.</translation>
        </message>
        <message>
            <source>Two spellings of the same name</source>
            <translation>Deux graphies d’un même nom</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MonthStrip</name>
        <message>
            <source>Months with their number of entries</source>
            <translation>Mois et nombre d’entrées</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n entry(ies)</source>
            <extracomment>%1 is a month, "mars 2018"</extracomment>
            <translation>
                <numerusform>%1 : %n entrée</numerusform>
                <numerusform>%1 : %n entrées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MoveActionDialog</name>
        <message>
            <source>Move the sheet</source>
            <translation>Déplacer la fiche</translation>
        </message>
        <message>
            <source>This is where it stands now.</source>
            <translation>C’est sa place actuelle.</translation>
        </message>
        <message>
            <source>It becomes %1.</source>
            <translation>Elle devient %1.</translation>
        </message>
        <message numerus="yes">
            <source>It becomes %1, and its %n indicator(s) with it: %1.1 and so on. Printed documents quote the old codes.</source>
            <translation>
                <numerusform>Elle devient %1, et son indicateur avec elle : %1.1. Les documents déjà imprimés citent les anciens codes.</numerusform>
                <numerusform>Elle devient %1, et ses %n indicateurs avec elle : %1.1 et la suite. Les documents déjà imprimés citent les anciens codes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>There is a filter of that name: it will be replaced.</source>
            <translation>Un filtre porte déjà ce nom : il sera remplacé.</translation>
        </message>
        <message>
            <source>Please give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NamesField</name>
        <message>
            <source>Add a funder</source>
            <translation>Ajouter un financeur</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>Ajouter « %1 »</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NavigationBar</name>
        <message>
            <source>Fold the navigation</source>
            <translation>Replier la navigation</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Unfold the navigation</source>
            <translation>Déplier la navigation</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewActionDialog</name>
        <message>
            <source>Create the sheet</source>
            <translation>Créer la fiche</translation>
        </message>
        <message>
            <source>code %1</source>
            <extracomment>%1 is the code "2.5" that the new sheet will have</extracomment>
            <translation>code %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewChallengeDialog</name>
        <message>
            <source>Create the challenge</source>
            <translation>Créer le défi</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewLinkDialog</name>
        <message>
            <source>Add the link</source>
            <translation>Ajouter le lien</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewMemberDialog</name>
        <message>
            <source>New member</source>
            <translation>Nouveau membre</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>for example: chairwoman; on behalf of the actors of the ESS</source>
            <translation>par exemple : présidente ; au titre des acteurs de l’ESS</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis le</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>still</source>
            <translation>toujours membre</translation>
        </message>
        <message>
            <source>Add the member</source>
            <translation>Ajouter le membre</translation>
        </message>
        <message>
            <source>Choose somebody, or type a name.</source>
            <translation>Choisissez quelqu’un, ou saisissez un nom.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewOpinionDialog</name>
        <message>
            <source>New opinion</source>
            <translation>Nouvel avis</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donné le</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>outside a session</source>
            <translation>hors séance</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>l’ensemble du plan</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Adressé à</translation>
        </message>
        <message>
            <source>Reply expected by</source>
            <translation>Réponse attendue le</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>sans échéance</translation>
        </message>
        <message>
            <source>Enter the opinion</source>
            <translation>Inscrire l’avis</translation>
        </message>
        <message>
            <source>What does it say? Its words are needed here.</source>
            <translation>Que dit-il ? Son texte est nécessaire ici.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewPartyDialog</name>
        <message>
            <source>New in the directory</source>
            <translation>Nouvelle entrée de l’annuaire</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Add to the directory</source>
            <translation>Ajouter à l’annuaire</translation>
        </message>
        <message>
            <source>“%1” is in the directory already.</source>
            <translation>« %1 » est déjà dans l’annuaire.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewProposalDialog</name>
        <message>
            <source>New proposal</source>
            <translation>Nouvelle proposition</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Ce qui est proposé</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>for example: meeting of the network of 12 May 2017</source>
            <translation>par exemple : rencontre du réseau du 12 mai 2017</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Apportée par</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Enter the proposal</source>
            <translation>Inscrire la proposition</translation>
        </message>
        <message>
            <source>What is proposed? A few words are needed here.</source>
            <translation>Qu’est-ce qui est proposé ? Quelques mots sont nécessaires ici.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NewSessionDialog</name>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Tenue le</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Enter the session</source>
            <translation>Inscrire la séance</translation>
        </message>
        <message>
            <source>What was it about? A few words are needed here.</source>
            <translation>De quoi s’agissait-il ? Quelques mots sont nécessaires ici.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NoteDecisionDialog</name>
        <message>
            <source>Decision of the review of %1</source>
            <translation>Décision de la revue de %1</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Décidé le</translation>
        </message>
        <message>
            <source>It was confirmed; what is changed has to be confirmed again.</source>
            <translation>Elle a été confirmée ; ce qui change devra l’être de nouveau.</translation>
        </message>
        <message>
            <source>Note the decision</source>
            <translation>Noter la décision</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::NumberDisc</name>
        <message>
            <source>Challenge %1</source>
            <extracomment>%1 is the number of the challenge</extracomment>
            <translation>Défi %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationDetails</name>
        <message>
            <source>What is due</source>
            <translation>Ce qui est dû</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Consigner ce qui s’est passé</translation>
        </message>
        <message>
            <source>A journal entry that keeps this due date</source>
            <translation>Une entrée du journal qui solde cette échéance</translation>
        </message>
        <message>
            <source>Kept…</source>
            <translation>Tenue…</translation>
        </message>
        <message>
            <source>Not kept…</source>
            <translation>Non tenue…</translation>
        </message>
        <message>
            <source>Edit the answer</source>
            <translation>Modifier la réponse</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>Pilot: %1</source>
            <translation>Pilote : %1</translation>
        </message>
        <message>
            <source>Kept on %1.</source>
            <translation>Tenue le %1.</translation>
        </message>
        <message>
            <source>Noted as not kept on %1.</source>
            <translation>Constatée non tenue le %1.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationDialog</name>
        <message>
            <source>Add a due date</source>
            <translation>Ajouter une échéance</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Ce qui est dû</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <source>Add the due date</source>
            <translation>Ajouter l’échéance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What is due? A few words are needed here.</source>
            <translation>Qu’est-ce qui est dû ? Il faut quelques mots ici.</translation>
        </message>
        <message>
            <source>When is it due? For example 31/03/2018 or mars 2018.</source>
            <translation>Pour quand ? Par exemple 31/03/2018 ou mars 2018.</translation>
        </message>
        <message>
            <source>A number of days is needed here.</source>
            <translation>Il faut ici un nombre de jours.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationFilterBar</name>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>Par état</translation>
        </message>
        <message>
            <source>By action</source>
            <translation>Par action</translation>
        </message>
        <message>
            <source>By pilot</source>
            <translation>Par pilote</translation>
        </message>
        <message>
            <source>Rates kept</source>
            <translation>Parts tenues</translation>
        </message>
        <message>
            <source>View of the due dates</source>
            <translation>Vue des échéances</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Search a due date…</source>
            <translation>Chercher une échéance…</translation>
        </message>
        <message>
            <source>Search a due date</source>
            <translation>Chercher une échéance</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a state, %2 how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Toutes les actions</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationModel</name>
        <message>
            <source>Without a pilot</source>
            <translation>Sans pilote</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept out of %1 (%2 %)</source>
            <extracomment>%1 of those due, %2 the rate</extracomment>
            <translation>
                <numerusform>%n tenue sur %1 (%2 %)</numerusform>
                <numerusform>%n tenues sur %1 (%2 %)</numerusform>
            </translation>
        </message>
        <message>
            <source>kept on %1</source>
            <translation>tenue le %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationsScreen</name>
        <message>
            <source>Due dates</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Add a due date</source>
            <translation>Ajouter une échéance</translation>
        </message>
        <message numerus="yes">
            <source>The method implies %n recurring due date(s) that are not taken up.</source>
            <translation>
                <numerusform>Le plan prévoit %n échéance récurrente à reprendre.</numerusform>
                <numerusform>Le plan prévoit %n échéances récurrentes à reprendre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take them up…</source>
            <translation>Les reprendre…</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % kept of those due</source>
            <translation>%1 % de tenues parmi les échues</translation>
        </message>
        <message>
            <source>No due date fits these filters.</source>
            <translation>Aucune échéance ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>Show all due dates</source>
            <translation>Montrer toutes les échéances</translation>
        </message>
        <message>
            <source>What comes back at a rhythm (“every quarter”) or must be done by a day stands here: late, due soon, coming, kept or not kept.</source>
            <translation>Ce qui revient à un rythme (« tous les trimestres ») ou doit être fait pour un jour se trouve ici : en retard, proche, à venir, tenu ou non.</translation>
        </message>
        <message>
            <source>Take up the recurring due dates…</source>
            <translation>Reprendre les échéances récurrentes…</translation>
        </message>
        <message>
            <source>&amp;Add a due date…</source>
            <translation>&amp;Ajouter une échéance…</translation>
        </message>
        <message>
            <source>&amp;Take up the recurring due dates…</source>
            <translation>&amp;Reprendre les échéances récurrentes…</translation>
        </message>
        <message>
            <source>Re&amp;move the due date</source>
            <translation>Re&amp;tirer l’échéance</translation>
        </message>
        <message>
            <source>Due date of %1 removed</source>
            <translation>Échéance du %1 retirée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OpinionDetails</name>
        <message>
            <source>Reply of the authority</source>
            <translation>Réponse de la collectivité</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donné le</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Adressé à</translation>
        </message>
        <message>
            <source>Reply expected by</source>
            <translation>Réponse attendue le</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>sans échéance</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <source>not closed</source>
            <translation>non clos</translation>
        </message>
        <message>
            <source>Reply…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>From next year on no review tells it any more</source>
            <translation>À partir de l’année suivante, aucune revue ne le reprend</translation>
        </message>
        <message>
            <source>Edit the reply</source>
            <translation>Modifier la réponse</translation>
        </message>
        <message>
            <source>Take the reply back</source>
            <translation>Retirer la réponse</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>outside a session</source>
            <translation>hors séance</translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>l’ensemble du plan</translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>The authority has not replied yet.</source>
            <translation>La collectivité n’a pas encore répondu.</translation>
        </message>
        <message>
            <source>The authority has not replied yet; a reply is expected by %1.</source>
            <translation>La collectivité n’a pas encore répondu ; la réponse est attendue le %1.</translation>
        </message>
        <message>
            <source>The authority has not replied yet; a reply was expected by %1.</source>
            <translation>La collectivité n’a pas encore répondu ; la réponse était attendue le %1.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OpinionFilterBar</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Opinions and replies</source>
            <translation>Avis et réponses</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Registers of the follow-up body</source>
            <translation>Registres de l’instance de suivi</translation>
        </message>
        <message>
            <source>How they stand</source>
            <translation>Où ils en sont</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Search this register</source>
            <translation>Rechercher dans ce registre</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a choice, %2 how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>not closed</source>
            <translation>non clos</translation>
        </message>
        <message>
            <source>awaiting a reply</source>
            <translation>en attente de réponse</translation>
        </message>
        <message>
            <source>reply late</source>
            <translation>réponse en retard</translation>
        </message>
        <message>
            <source>All sheets</source>
            <translation>Toutes les fiches</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OrderedListField</name>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Type the text, then Enter</source>
            <translation>Saisir le texte, puis Entrée</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OrganisationField</name>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>Create the organisation “%1”</source>
            <translation>Créer l’organisation « %1 »</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OriginAuthors</name>
        <message>
            <source>recorded by %1, %2</source>
            <translation>saisi par %1, %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OriginDialog</name>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) counted</source>
            <translation>
                <numerusform>%n élément compté</numerusform>
                <numerusform>%n éléments comptés</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OriginLines</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Ouvrir : %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PackDialog</name>
        <message>
            <source>The documents of %1</source>
            <translation>Les documents de %1</translation>
        </message>
        <message>
            <source>Year closed on %1: the documents are drawn from the seal.</source>
            <translation>Exercice clos le %1 : les documents sont tirés du sceau.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Review of each action that promises one</source>
            <translation>Bilan de chaque action qui en promet un</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>PDF, to read and to send</source>
            <translation>PDF, pour lire et envoyer</translation>
        </message>
        <message>
            <source>ODT, to edit</source>
            <translation>ODT, à retoucher</translation>
        </message>
        <message>
            <source>HTML, for screens</source>
            <translation>HTML, pour l’écran</translation>
        </message>
        <message>
            <source>Without the names of people</source>
            <translation>Sans les noms des personnes</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Recipients, for the register</source>
            <translation>Destinataires, pour le registre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Enter the sending in the register</source>
            <translation>Enregistrer l’envoi</translation>
        </message>
        <message>
            <source>Write the documents</source>
            <translation>Écrire les documents</translation>
        </message>
        <message>
            <source>Folder of the documents</source>
            <translation>Dossier des documents</translation>
        </message>
        <message>
            <source>Nothing to write</source>
            <translation>Rien à écrire</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick who receives the documents first.</source>
            <translation>Cochez d’abord qui reçoit les documents.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) of this name stand(s) in the folder already.</source>
            <translation>
                <numerusform>%n document de ce nom est déjà dans le dossier.</numerusform>
                <numerusform>%n documents de ces noms sont déjà dans le dossier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Replaced, what stood there is gone.</source>
            <translation>Ce qui s’y trouvait sera perdu.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Le dossier « %1 » n’existe pas.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) written to “%1”.</source>
            <translation>
                <numerusform>%n document écrit dans « %1 ».</numerusform>
                <numerusform>%n documents écrits dans « %1 ».</numerusform>
            </translation>
        </message>
        <message>
            <source>Given up. Nothing was written.</source>
            <translation>Abandonné. Rien n’a été écrit.</translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s) entered in the register.</source>
            <translation>
                <numerusform>%n envoi inscrit au registre.</numerusform>
                <numerusform>%n envois inscrits au registre.</numerusform>
            </translation>
        </message>
        <message>
            <source>You may not write to the folder “%1”. Nothing was written: choose another folder.</source>
            <translation>Vous ne pouvez pas écrire dans le dossier « %1 ». Rien n’a été écrit : choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The documents do not go into “%1”: its disk is full, or the folder takes no files. Nothing was written, and what stood there is as it was.</source>
            <translation>Les documents n’entrent pas dans « %1 » : le disque est plein, ou le dossier ne prend pas de fichiers. Rien n’a été écrit, et ce qui s’y trouvait est resté tel quel.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PageMenu</name>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::Pages</name>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Défis</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Annual review</source>
            <translation>Revue annuelle</translation>
        </message>
        <message>
            <source>To clarify</source>
            <translation>À clarifier</translation>
        </message>
        <message>
            <source>Action sheets</source>
            <translation>Fiches action</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Due dates</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>Follow-up body</source>
            <translation>Instance de suivi</translation>
        </message>
        <message>
            <source>Year under review</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Modifications</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyDetails</name>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Active: proposed where somebody is chosen</source>
            <translation>En activité : proposé partout où l’on choisit quelqu’un</translation>
        </message>
        <message>
            <source>Choose somebody in the list: the entry is read and edited here, with all it is tied to.</source>
            <translation>Choisissez quelqu’un dans la liste : l’entrée se lit et se modifie ici, avec tout ce qui lui est lié.</translation>
        </message>
        <message>
            <source>No program of this computer took the address.</source>
            <translation>Aucun programme de cet ordinateur n’a pris l’adresse.</translation>
        </message>
        <message>
            <source>Replace as pilot…</source>
            <translation>Remplacer comme pilote…</translation>
        </message>
        <message>
            <source>Save everything about this entry…</source>
            <translation>Exporter tout ce qui le concerne…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Merge with another entry…</source>
            <translation>Fusionner avec une autre entrée…</translation>
        </message>
        <message>
            <source>Pseudonymise…</source>
            <translation>Pseudonymiser…</translation>
        </message>
        <message>
            <source>Remove from the directory…</source>
            <translation>Retirer de l’annuaire…</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Rien n’est dû.</translation>
        </message>
        <message>
            <source>Opens a letter in the mail program</source>
            <translation>Ouvre un message dans le logiciel de courriel</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyEntry</name>
        <message>
            <source>Kind of the new entry</source>
            <translation>Nature de la nouvelle entrée</translation>
        </message>
        <message>
            <source>New in the directory, as</source>
            <translation>Nouveau dans l’annuaire, en tant que</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyField</name>
        <message>
            <source>Add a pilot</source>
            <translation>Ajouter un pilote</translation>
        </message>
        <message>
            <source>Add a partner</source>
            <translation>Ajouter un associé</translation>
        </message>
        <message>
            <source>Create “%1” as %2</source>
            <translation>Créer « %1 » comme %2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Show in the directory</source>
            <translation>Voir dans l’annuaire</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyPicker</name>
        <message>
            <source>Organisation, commune, person…</source>
            <translation>Organisation, commune, personne…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a name, %2 what it is ("commune")</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Create “%1” as %2</source>
            <translation>Créer « %1 » comme %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyRefField</name>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Create “%1” as %2</source>
            <translation>Créer « %1 » comme %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyTiesText</name>
        <message>
            <source>due %1</source>
            <translation>échéance le %1</translation>
        </message>
        <message>
            <source>Still owed on %1</source>
            <translation>Ce qui reste dû au %1</translation>
        </message>
        <message>
            <source>no value for %1</source>
            <translation>aucun relevé pour %1</translation>
        </message>
        <message>
            <source>Pilot of</source>
            <translation>Pilote de</translation>
        </message>
        <message>
            <source>Partner of</source>
            <translation>Associé à</translation>
        </message>
        <message>
            <source>Answers for the indicators</source>
            <translation>Répond des indicateurs</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>In the journal</source>
            <translation>Au journal</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) as pilot</source>
            <translation>
                <numerusform>%n fiche comme pilote</numerusform>
                <numerusform>%n fiches comme pilote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) as partner</source>
            <translation>
                <numerusform>%n fiche comme associé</numerusform>
                <numerusform>%n fiches comme associé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicateur</numerusform>
                <numerusform>%n indicateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>%n entrée du journal</numerusform>
                <numerusform>%n entrées du journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>member</source>
            <translation>membre</translation>
        </message>
        <message>
            <source>In the follow-up body</source>
            <translation>À l’instance de suivi</translation>
        </message>
        <message>
            <source>Brought the proposals</source>
            <translation>Propositions apportées</translation>
        </message>
        <message>
            <source>Assessed the proposals</source>
            <translation>Propositions évaluées</translation>
        </message>
        <message>
            <source>Has to answer</source>
            <translation>Avis auxquels répondre</translation>
        </message>
        <message>
            <source>Documents received</source>
            <translation>Documents reçus</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) in the follow-up body</source>
            <translation>
                <numerusform>%n siège à l’instance de suivi</numerusform>
                <numerusform>%n sièges à l’instance de suivi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) brought</source>
            <translation>
                <numerusform>%n proposition apportée</numerusform>
                <numerusform>%n propositions apportées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) assessed</source>
            <translation>
                <numerusform>%n proposition évaluée</numerusform>
                <numerusform>%n propositions évaluées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) to answer</source>
            <translation>
                <numerusform>%n avis auquel répondre</numerusform>
                <numerusform>%n avis auxquels répondre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) received</source>
            <translation>
                <numerusform>%n document reçu</numerusform>
                <numerusform>%n documents reçus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PasteDialog</name>
        <message>
            <source>Paste a table</source>
            <translation>Coller un tableau</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) to save</source>
            <translation>
                <numerusform>%n relevé à enregistrer</numerusform>
                <numerusform>%n relevés à enregistrer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) refused; nothing of them is written</source>
            <translation>
                <numerusform>%n cellule refusée, rien n’en est écrit</numerusform>
                <numerusform>%n cellules refusées, rien n’en est écrit</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>Save %n measurement(s)</source>
            <translation>
                <numerusform>Enregistrer %n relevé</numerusform>
                <numerusform>Enregistrer %n relevés</numerusform>
            </translation>
        </message>
        <message>
            <source>The first row was read as the years.</source>
            <translation>La première ligne a été lue comme les années.</translation>
        </message>
        <message>
            <source>The first column was read as the codes of the indicators.</source>
            <translation>La première colonne a été lue comme les codes des indicateurs.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) without a value (empty or “n.c.”) are left as they are.</source>
            <translation>
                <numerusform>%n cellule sans valeur (vide ou « n.c. ») est laissée telle quelle.</numerusform>
                <numerusform>%n cellules sans valeur (vides ou « n.c. ») sont laissées telles quelles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) already say this.</source>
            <translation>
                <numerusform>%n cellule dit déjà la même chose.</numerusform>
                <numerusform>%n cellules disent déjà la même chose.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of this can be saved.</source>
            <translation>Rien de cela ne peut être enregistré.</translation>
        </message>
        <message>
            <source>Please check before it is saved; one undo takes everything back.</source>
            <translation>Vérifiez avant d’enregistrer ; une seule annulation reprend tout.</translation>
        </message>
        <message>
            <source>Go to %1 and read again</source>
            <translation>Passer au %1 et relire</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PastePreviewModel</name>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Pourquoi elle est refusée</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>À la place de</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PdfPages</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PlanDialog</name>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Délibération</translation>
        </message>
        <message>
            <source>Criteria of community interest</source>
            <translation>Critères de l’intérêt communautaire</translation>
        </message>
        <message>
            <source>Context figures</source>
            <translation>Chiffres de contexte</translation>
        </message>
        <message>
            <source>Look of the documents</source>
            <translation>Présentation des documents</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Choisir le logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Colour of the documents</source>
            <translation>Couleur des documents</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PlanOpener</name>
        <message>
            <source>Open a plan</source>
            <translation>Ouvrir un plan</translation>
        </message>
        <message>
            <source>Jalon plans (*.jalon)</source>
            <translation>Plans Jalon (*.jalon)</translation>
        </message>
        <message>
            <source>Create an empty plan</source>
            <translation>Créer un plan vide</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Nouveau plan</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PreparePart</name>
        <message>
            <source>Texts of the year</source>
            <translation>Textes de l’année</translation>
        </message>
        <message>
            <source>%1 is closed: these texts and figures are those that were sealed. To change them, open the year again (Check and close).</source>
            <translation>L’exercice %1 est clos : ces textes et ces chiffres sont ceux qui ont été scellés. Pour les changer, rouvrez l’exercice (Contrôle et clôture).</translation>
        </message>
        <message>
            <source>written</source>
            <comment>text</comment>
            <translation>écrit</translation>
        </message>
        <message>
            <source>request</source>
            <comment>text</comment>
            <translation>demande</translation>
        </message>
        <message>
            <source>Introduction of the year</source>
            <translation>Introduction de l’année</translation>
        </message>
        <message>
            <source>Challenge %1 · %2</source>
            <translation>Défi %1 · %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>La fiche %1 en %2</translation>
        </message>
        <message>
            <source>The year %1 in figures</source>
            <translation>L’année %1 en chiffres</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposalDetails</name>
        <message>
            <source>Criteria of community interest</source>
            <translation>Critères d’intérêt communautaire</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Apportée par</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Nothing is concluded yet: it stays in every review until it is.</source>
            <translation>Rien n’est encore conclu : elle reste dans chaque revue d’ici là.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accepter…</translation>
        </message>
        <message>
            <source>Adjourn…</source>
            <translation>Ajourner…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Refuser…</translation>
        </message>
        <message>
            <source>Study it again</source>
            <translation>Remettre à l’étude</translation>
        </message>
        <message>
            <source>Remove the proposal</source>
            <translation>Retirer la proposition</translation>
        </message>
        <message>
            <source>after the date that the window shows</source>
            <translation>après la date que montre la fenêtre</translation>
        </message>
        <message>
            <source>Open sheet %1  %2</source>
            <translation>Ouvrir la fiche %1  %2</translation>
        </message>
        <message>
            <source>The sheet stays; it only loses its origin.</source>
            <translation>La fiche reste ; elle perd seulement son origine.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposalFilterBar</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Search a proposal…</source>
            <translation>Rechercher une proposition…</translation>
        </message>
        <message>
            <source>Search a proposal</source>
            <translation>Rechercher une proposition</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Toutes les provenances</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a source or a conclusion, %2 how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>All conclusions</source>
            <translation>Toutes les conclusions</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposalOrigin</name>
        <message>
            <source>Comes from proposal %1</source>
            <translation>Issue de la proposition %1</translation>
        </message>
        <message>
            <source>Takes up proposal %1</source>
            <translation>Reprend la proposition %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposalsScreen</name>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>Enter a proposal</source>
            <translation>Inscrire une proposition</translation>
        </message>
        <message>
            <source>&amp;Enter a proposal…</source>
            <translation>&amp;Inscrire une proposition…</translation>
        </message>
        <message>
            <source>&amp;Accept the proposal…</source>
            <translation>&amp;Accepter la proposition…</translation>
        </message>
        <message>
            <source>Add an &amp;assessor…</source>
            <translation>Ajouter un &amp;évaluateur…</translation>
        </message>
        <message>
            <source>Re&amp;move the proposal</source>
            <translation>Reti&amp;rer la proposition</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under study</source>
            <translation>
                <numerusform>%n à l’étude</numerusform>
                <numerusform>%n à l’étude</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n acceptée</numerusform>
                <numerusform>%n acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjourned</source>
            <translation>
                <numerusform>%n ajournée</numerusform>
                <numerusform>%n ajournées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>No proposal fits these filters.</source>
            <translation>Aucune proposition ne répond à ces filtres.</translation>
        </message>
        <message>
            <source>Show all proposals</source>
            <translation>Afficher toutes les propositions</translation>
        </message>
        <message>
            <source>Actions that the network of elected representatives, the consultation spaces or the follow-up body propose stand here, with how each stands against the criteria and what was concluded.</source>
            <translation>Ici figurent les actions que proposent le réseau des élus, les espaces de concertation ou l’instance de suivi, ce qu’en disent les critères et ce qui a été conclu.</translation>
        </message>
        <message>
            <source>Enter the first proposal…</source>
            <translation>Inscrire la première proposition…</translation>
        </message>
        <message>
            <source>Accepted: sheet %1</source>
            <translation>Acceptée : fiche %1</translation>
        </message>
        <message>
            <source>Open the sheet</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Proposal %1 removed</source>
            <translation>Proposition %1 retirée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposedRulesDialog</name>
        <message>
            <source>Proposed rules</source>
            <translation>Règles proposées</translation>
        </message>
        <message>
            <source>No rule to propose: every indicator whose words suggest one has its rule.</source>
            <translation>Aucune règle à proposer : chaque indicateur dont le libellé en suggère une a déjà la sienne.</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) could be computed from what you record. Untick what does not fit; each rule can be changed later, and one undo takes all of it back.</source>
            <translation>
                <numerusform>%n indicateur peut se calculer à partir de ce que vous enregistrez. Décochez ce qui ne convient pas ; chaque règle peut être modifiée ensuite, et une seule annulation retire le tout.</numerusform>
                <numerusform>%n indicateurs peuvent se calculer à partir de ce que vous enregistrez. Décochez ce qui ne convient pas ; chaque règle peut être modifiée ensuite, et une seule annulation retire le tout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Would give in %1</source>
            <translation>Donnerait en %1</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n rule(s)</source>
            <translation>
                <numerusform>Accepter %n règle</numerusform>
                <numerusform>Accepter %n règles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PseudonymiseDialog</name>
        <message>
            <source>Replace the name for ever</source>
            <translation>Remplacer le nom définitivement</translation>
        </message>
        <message>
            <source>Pseudonymise %1</source>
            <translation>Pseudonymiser %1</translation>
        </message>
        <message>
            <source>This cannot be undone. The name is replaced in the whole file, history included, and everything that could be undone until now stays as it is.</source>
            <translation>Ceci ne peut pas être annulé. Le nom est remplacé dans tout le fichier, historique compris, et plus rien de ce qui a été fait jusqu’ici ne pourra être annulé.</translation>
        </message>
        <message>
            <source>Copies and backups of the file, and documents already made, keep the name.</source>
            <translation>Les copies et sauvegardes du fichier, et les documents déjà produits, gardent le nom.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Called from now on</source>
            <translation>Nom désormais</translation>
        </message>
        <message>
            <source>To confirm, type the name: %1</source>
            <translation>Pour confirmer, tapez le nom : %1</translation>
        </message>
        <message>
            <source>Keep the name</source>
            <translation>Garder le nom</translation>
        </message>
        <message>
            <source>The entry of the directory: name, other spellings, function, e-mail, phone and notes</source>
            <translation>L’entrée de l’annuaire : nom, autres graphies, fonction, courriel, téléphone et notes</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of the plan</source>
            <translation>
                <numerusform>%n texte du plan</numerusform>
                <numerusform>%n textes du plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the history</source>
            <translation>
                <numerusform>%n ligne de l’historique</numerusform>
                <numerusform>%n lignes de l’historique</numerusform>
            </translation>
        </message>
        <message>
            <source>What is rewritten:</source>
            <translation>Ce qui est réécrit :</translation>
        </message>
        <message>
            <source>What it is tied to stays, under the new name: %1.</source>
            <translation>Ce qui lui est lié reste, sous le nouveau nom : %1.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::QuickEntry</name>
        <message>
            <source>Record in the &amp;journal…</source>
            <translation>Consigner au &amp;journal…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::RateTable</name>
        <message>
            <source>Rate of due dates kept, by action and year</source>
            <translation>Part des échéances tenues, par action et par année</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Toutes les actions</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>À ce jour</translation>
        </message>
        <message>
            <source>due: %1, kept: %2, not kept: %3, open: %4, coming: %5</source>
            <translation>échues : %1, tenues : %2, non tenues : %3, ouvertes : %4, à venir : %5</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReasonDialog</name>
        <message>
            <source>Reason (needed to replace the computed value)</source>
            <translation>Motif (obligatoire pour remplacer la valeur calculée)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Please say why.</source>
            <translation>Merci d’indiquer le motif.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::RecipientTree</name>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Communes</source>
            <translation>Communes</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Follow-up body</source>
            <translation>Instance de suivi</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::RegisterDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>A day of the calendar is needed here, for example 31/03/2018.</source>
            <translation>Un jour du calendrier est nécessaire ici, par exemple 31/03/2018.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReplacePilotDialog</name>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace %1 as pilot</source>
            <translation>Remplacer %1 comme pilote</translation>
        </message>
        <message>
            <source>New pilot</source>
            <translation>Nouveau pilote</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>On these sheets</source>
            <translation>Sur ces fiches</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Replace on %n sheet(s)</source>
            <translation>
                <numerusform>Remplacer sur %n fiche</numerusform>
                <numerusform>Remplacer sur %n fiches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReplyDialog</name>
        <message>
            <source>Reply of the authority</source>
            <translation>Réponse de la collectivité</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>What is done, or why not</source>
            <translation>Ce qui est fait, ou pourquoi non</translation>
        </message>
        <message>
            <source>Save the reply</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <source>What is not followed owes the body its reason.</source>
            <translation>Ce qui n’est pas suivi, ou pas entièrement, doit un motif à l’instance.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReportPreview</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>Search in the document…</source>
            <translation>Rechercher dans le document…</translation>
        </message>
        <message>
            <source>Search in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>the how-many-th place found, of all</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReportsScreen</name>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>The pages are being laid out…</source>
            <translation>Mise en pages en cours…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Text documents (*.odt)</source>
            <translation>Documents texte (*.odt)</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no pages to show.</source>
            <translation>Il n’y a pas de pages à montrer.</translation>
        </message>
        <message>
            <source>Lay them out</source>
            <translation>Mettre en page</translation>
        </message>
        <message>
            <source>Search in the &amp;document</source>
            <translation>Rechercher dans le &amp;document</translation>
        </message>
        <message>
            <source>&amp;Next place found</source>
            <translation>Occurrence &amp;suivante</translation>
        </message>
        <message>
            <source>&amp;Previous place found</source>
            <translation>Occurrence &amp;précédente</translation>
        </message>
        <message>
            <source>The document is being written…</source>
            <translation>Le document est en cours d’écriture…</translation>
        </message>
        <message>
            <source>saved as %1</source>
            <translation>enregistré sous %1</translation>
        </message>
        <message>
            <source>The pages are being printed…</source>
            <translation>Impression en cours…</translation>
        </message>
        <message>
            <source>Whole pack…</source>
            <translation>Dossier complet…</translation>
        </message>
        <message>
            <source>Year closed on %1: document drawn from the seal.</source>
            <translation>Exercice clos le %1 : document tiré du sceau.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ResultsField</name>
        <message>
            <source>Add a result</source>
            <translation>Ajouter un résultat</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewContents</name>
        <message>
            <source>Contents of the review</source>
            <translation>Sommaire de la revue</translation>
        </message>
        <message>
            <source>Code or word: 2.3</source>
            <translation>Code ou mot : 2.3</translation>
        </message>
        <message>
            <source>Search a page by its code or a word</source>
            <translation>Chercher une page par son code ou un mot</translation>
        </message>
        <message>
            <source>Pages of the review</source>
            <translation>Pages de la revue</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewFullScreen</name>
        <message>
            <source>Annual review</source>
            <translation>Revue annuelle</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewPages</name>
        <message>
            <source>Challenge %1 · %2</source>
            <extracomment>at the foot of an action's page: number and short title of its challenge</extracomment>
            <translation>Défi %1 · %2</translation>
        </message>
        <message>
            <source>%1 at the end of %2</source>
            <extracomment>last year's figure in words, beside this year's: "8 at the end of 2017"</extracomment>
            <translation>%1 fin %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>14 actions: 2 done, 10 in progress
----------
%1 how many proposals, %2 what became of them</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 step(s)</source>
            <translation>
                <numerusform>%n étape sur %1</numerusform>
                <numerusform>%n étapes sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicator(s)</source>
            <translation>
                <numerusform>%n indicateur sur %1</numerusform>
                <numerusform>%n indicateurs sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 at a glance</source>
            <translation>%1 en un regard</translation>
        </message>
        <message>
            <source>No step completed and no change of state in %1.</source>
            <translation>Aucune étape achevée, aucun changement d’état en %1.</translation>
        </message>
        <message>
            <source>Indicative cost</source>
            <translation>Coût indicatif</translation>
        </message>
        <message>
            <source>Evaluation indicators</source>
            <translation>Indicateurs d’évaluation</translation>
        </message>
        <message>
            <source>bar: %1</source>
            <extracomment>explains the drawing: the bar is this year, the light tick last year, the dark one the target</extracomment>
            <translation>barre : %1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Funded by</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Ce qui était promis</translation>
        </message>
        <message>
            <source>The sheet gives neither expected results nor a method.</source>
            <translation>La fiche ne donne ni résultats attendus ni méthode.</translation>
        </message>
        <message>
            <source>What happened in %1</source>
            <translation>Ce qui s’est passé en %1</translation>
        </message>
        <message>
            <source>Now %1</source>
            <extracomment>a state and what was said with it</extracomment>
            <translation>Déclarée %1</translation>
        </message>
        <message>
            <source>Now %1: %2</source>
            <translation>Déclarée %1 : %2</translation>
        </message>
        <message>
            <source>due %1</source>
            <extracomment>%1 a month or day by which a step should have been completed</extracomment>
            <translation>attendue pour %1</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <extracomment>last year's value beside this year's: "11 in 2017"</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 in a few words</source>
            <translation>%1 en quelques mots</translation>
        </message>
        <message>
            <source>Key figures of %1</source>
            <translation>Les chiffres de %1</translation>
        </message>
        <message>
            <source>Decisions to take</source>
            <translation>Décisions à prendre</translation>
        </message>
        <message>
            <source>Opinions and replies</source>
            <translation>Avis et réponses</translation>
        </message>
        <message>
            <source>What changed since the vote</source>
            <translation>Ce qui a changé depuis le vote</translation>
        </message>
        <message>
            <source>Rectifications</source>
            <translation>Rectifications</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>at the foot of a page: the date of its figures</extracomment>
            <translation>au %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>"12 of 15"</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>What is asked of the elected officials</source>
            <translation>Ce qui est demandé aux élus</translation>
        </message>
        <message>
            <source>Year closed</source>
            <translation>Exercice clos</translation>
        </message>
        <message>
            <source>steps completed</source>
            <translation>étapes faites</translation>
        </message>
        <message>
            <source>To remember of %1</source>
            <extracomment>over the officer's text on the page of a challenge</extracomment>
            <translation>À retenir de %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>a figure and last year's: "5 of 8 steps (3 at the end of 2017)"</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>light tick: %1</source>
            <translation>trait clair : %1</translation>
        </message>
        <message>
            <source>dark tick: target</source>
            <translation>trait fort : cible</translation>
        </message>
        <message>
            <source>Nothing in particular.</source>
            <translation>Rien de particulier.</translation>
        </message>
        <message>
            <source>Decided:</source>
            <extracomment>what was noted of a decision, after the question</extracomment>
            <translation>Décidé :</translation>
        </message>
        <message>
            <source>Due dates:</source>
            <extracomment>how the duties of a year were kept</extracomment>
            <translation>Échéances :</translation>
        </message>
        <message>
            <source>target %1 reached</source>
            <extracomment>%1 a value: "21"</extracomment>
            <translation>cible %1 atteinte</translation>
        </message>
        <message>
            <source>target %1 not reached</source>
            <translation>cible %1 non atteinte</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
        <message>
            <source>Planned in %1</source>
            <extracomment>amounts of money, before the amount</extracomment>
            <translation>Prévu en %1</translation>
        </message>
        <message>
            <source>committed</source>
            <translation>engagé</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>payé</translation>
        </message>
        <message>
            <source>actions completed</source>
            <translation>actions réalisées</translation>
        </message>
        <message numerus="yes">
            <source>late action(s)</source>
            <translation>
                <numerusform>action en retard</numerusform>
                <numerusform>actions en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>due dates kept in the year</source>
            <translation>échéances tenues dans l’année</translation>
        </message>
        <message>
            <source>indicators with a value</source>
            <translation>indicateurs renseignés</translation>
        </message>
        <message>
            <source>targets reached</source>
            <translation>cibles atteintes</translation>
        </message>
        <message>
            <source>paid, %1 planned</source>
            <extracomment>%1 an amount of money</extracomment>
            <translation>payés, %1 prévus</translation>
        </message>
        <message>
            <source>opinions that got a reply</source>
            <translation>avis ayant reçu une réponse</translation>
        </message>
        <message numerus="yes">
            <source>proposals received, %n of them accepted</source>
            <translation>
                <numerusform>propositions reçues, dont %n acceptée</numerusform>
                <numerusform>propositions reçues, dont %n acceptées</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Ensemble du plan</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 "3 demandes", %2 "2 décisions notées"
----------
%1 how many opinions, %2 how many of them answered</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) with a question</source>
            <translation>
                <numerusform>%n action soumise à décision</numerusform>
                <numerusform>%n actions soumises à décision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) noted</source>
            <translation>
                <numerusform>%n décision notée</numerusform>
                <numerusform>%n décisions notées</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is asked and nothing was decided. The page of an action takes its decision.</source>
            <translation>Rien n’est demandé et rien n’est décidé. Une décision se note sur la page de son action.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is asked of %n other action(s).</source>
            <translation>
                <numerusform>Rien n’est demandé pour %n autre action.</numerusform>
                <numerusform>Rien n’est demandé pour %n autres actions.</numerusform>
            </translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>à décider</translation>
        </message>
        <message>
            <source>%1, to confirm</source>
            <extracomment>a decision that the officer has not confirmed yet</extracomment>
            <translation>%1, à confirmer</translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) and recommendation(s)</source>
            <translation>
                <numerusform>%n avis ou recommandation</numerusform>
                <numerusform>%n avis et recommandations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a reply</source>
            <translation>
                <numerusform>%n avec réponse</numerusform>
                <numerusform>%n avec réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) overdue</source>
            <translation>
                <numerusform>%n réponse en retard</numerusform>
                <numerusform>%n réponses en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>%1 "Avis n° 3", %2 a date</extracomment>
            <translation>%1 du %2</translation>
        </message>
        <message>
            <source>action %1</source>
            <extracomment>after an opinion: the action it speaks of</extracomment>
            <translation>action %1</translation>
        </message>
        <message>
            <source>Reply of %1:</source>
            <translation>Réponse du %1 :</translation>
        </message>
        <message>
            <source>reply overdue</source>
            <extracomment>an opinion whose reply is overdue</extracomment>
            <translation>réponse en retard</translation>
        </message>
        <message>
            <source>Without a reply since %1</source>
            <translation>Sans réponse depuis le %1</translation>
        </message>
        <message>
            <source>expected by %1</source>
            <translation>attendue pour le %1</translation>
        </message>
        <message>
            <source>Nothing was changed: the plan stands as it was adopted.</source>
            <translation>Rien n’a changé : le plan est tel qu’il a été adopté.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed by decision. Everything else stands as adopted.</source>
            <translation>
                <numerusform>%n valeur modifiée par décision. Tout le reste est tel qu’adopté.</numerusform>
                <numerusform>%n valeurs modifiées par décision. Tout le reste est tel qu’adopté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Voted</source>
            <extracomment>heads of two columns: as it was voted, as it is at the end of the year</extracomment>
            <translation>Voté</translation>
        </message>
        <message>
            <source>At the end of %1</source>
            <translation>Fin %1</translation>
        </message>
        <message>
            <source>Corrected since the year was closed: the pages show what was closed.</source>
            <translation>Corrigé depuis la clôture de l’exercice : les pages montrent ce qui a été clos.</translation>
        </message>
        <message>
            <source>Closed</source>
            <extracomment>heads of two columns: the figure of the closed year, the figure the plan gives today</extracomment>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>due dates kept</source>
            <translation>échéances tenues</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>closed on %1</source>
            <translation>clos le %1</translation>
        </message>
        <message>
            <source>Proposals and the four criteria</source>
            <translation>Propositions et critères d’intérêt communautaire</translation>
        </message>
        <message>
            <source>indicative cost: %1</source>
            <translation>coût indicatif : %1</translation>
        </message>
        <message>
            <source>due on %1</source>
            <extracomment>%1 a day, or several: "31 Jan, 31 March"; %2 the last of them</extracomment>
            <translation>attendue pour le %1</translation>
        </message>
        <message>
            <source>due on %1 and %2</source>
            <translation>attendue les %1 et %2</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n acceptée</numerusform>
                <numerusform>%n acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjourned</source>
            <translation>
                <numerusform>%n ajournée</numerusform>
                <numerusform>%n ajournées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under study</source>
            <translation>
                <numerusform>%n à l’étude</numerusform>
                <numerusform>%n à l’étude</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message>
            <source>Concluded on %1:</source>
            <extracomment>before the words of a conclusion: when it was given</extracomment>
            <translation>Conclusion du %1 :</translation>
        </message>
        <message>
            <source>Taken up in action %1.</source>
            <translation>Reprise dans l’action %1.</translation>
        </message>
        <message>
            <source>Assessor %1</source>
            <translation>Évaluateur %1</translation>
        </message>
        <message>
            <source>Nobody has assessed it against the criteria yet.</source>
            <translation>Personne ne l’a encore évaluée selon les critères.</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewProgram</name>
        <message>
            <source>“%1” is no year. The review opens with a year and a plan: jalon --revue 2018 plan.jalon</source>
            <translation>« %1 » n’est pas une année. La revue s’ouvre avec une année et un plan : jalon --revue 2018 plan.jalon</translation>
        </message>
        <message>
            <source>No plan was named. The review opens with a year and a plan: jalon --revue 2018 plan.jalon</source>
            <translation>Aucun plan n’est indiqué. La revue s’ouvre avec une année et un plan : jalon --revue 2018 plan.jalon</translation>
        </message>
        <message>
            <source>The plan runs from %1 to %2: there is no review of %3.</source>
            <translation>Le plan va de %1 à %2 : il n’y a pas de revue de %3.</translation>
        </message>
        <message>
            <source>The annual review cannot be shown</source>
            <translation>La revue annuelle ne peut pas être montrée</translation>
        </message>
        <message>
            <source>Escape closes.</source>
            <translation>Échap ferme cette page.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewScreen</name>
        <message>
            <source>Previous year (Ctrl+Left)</source>
            <translation>Année précédente (Ctrl+Gauche)</translation>
        </message>
        <message>
            <source>Next year (Ctrl+Right)</source>
            <translation>Année suivante (Ctrl+Droite)</translation>
        </message>
        <message>
            <source>Previous page (Page Up)</source>
            <translation>Page précédente (Page préc.)</translation>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation>Page suivante (Page suiv.)</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Fill the screen (F11); Escape leaves</source>
            <translation>Remplir l’écran (F11) ; Échap pour quitter</translation>
        </message>
        <message>
            <source>Annual review</source>
            <translation>Revue annuelle</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>page %1 sur %2</translation>
        </message>
        <message>
            <source>Where do these figures come from?</source>
            <translation>D’où viennent ces chiffres ?</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Contents of the review (O)</source>
            <translation>Sommaire de la revue (O)</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewSlide</name>
        <message>
            <source>Page %1 of %2: %3</source>
            <extracomment>%1 number of the page, %2 how many there are, %3 its title</extracomment>
            <translation>Page %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewSubject</name>
        <message>
            <source>a person</source>
            <translation>une personne</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReviewView</name>
        <message>
            <source>Decisions are noted on the page of an action.</source>
            <translation>Les décisions se notent sur la page d’une action.</translation>
        </message>
        <message>
            <source>The year %1 is closed: its decisions stand. Whoever keeps the plan can open it again.</source>
            <translation>L’exercice %1 est clos : ses décisions ne changent plus. La personne qui tient le plan peut le rouvrir.</translation>
        </message>
        <message>
            <source>The plan is open for reading only: the decision cannot be noted here. Whoever keeps the plan notes it.</source>
            <translation>Le plan est ouvert en lecture seule : la décision ne peut pas être notée ici. La personne qui tient le plan la notera.</translation>
        </message>
        <message>
            <source>Noted for %1: %2. Ctrl+Z takes it back.</source>
            <translation>Noté pour %1 : %2. Ctrl+Z annule.</translation>
        </message>
        <message>
            <source>The decision for %1 was taken back.</source>
            <translation>La décision pour %1 est retirée.</translation>
        </message>
        <message>
            <source>Decision for %1 %2</source>
            <translation>Décision pour %1 %2</translation>
        </message>
        <message>
            <source>There is no decision to take back.</source>
            <translation>Il n’y a pas de décision à annuler.</translation>
        </message>
        <message>
            <source>Noted again.</source>
            <translation>Décision rétablie.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Décision annulée.</translation>
        </message>
        <message>
            <source>The closed figures of %1 cannot be read: these are today’s. %2</source>
            <translation>Les chiffres clos de %1 ne peuvent pas être lus : voici ceux d’aujourd’hui. %2</translation>
        </message>
        <message>
            <source>Names of people are hidden. N shows them.</source>
            <translation>Les noms des personnes sont masqués. N les montre.</translation>
        </message>
        <message>
            <source>Names of people are shown.</source>
            <translation>Les noms des personnes sont montrés.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::RuleDialog</name>
        <message>
            <source>Computation rule</source>
            <translation>Règle de calcul</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save the rule</source>
            <translation>Enregistrer la règle</translation>
        </message>
        <message>
            <source>Looks at</source>
            <translation>Regarde</translation>
        </message>
        <message>
            <source>Makes of it</source>
            <translation>En tire</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Dans</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Divisé par</translation>
        </message>
        <message>
            <source>Kinds of entries</source>
            <translation>Types d’entrées</translation>
        </message>
        <message>
            <source>Kinds of parties</source>
            <translation>Types d’acteurs</translation>
        </message>
        <message>
            <source>Year of the preview</source>
            <translation>Année de l’aperçu</translation>
        </message>
        <message>
            <source>What it gives in</source>
            <translation>Ce que cela donne en</translation>
        </message>
        <message>
            <source>any of them</source>
            <translation>n’importe laquelle</translation>
        </message>
        <message>
            <source>Nothing in the plan tells it for %1 yet; what is recorded later counts at once.</source>
            <translation>Rien dans le plan ne le dit encore pour %1 ; ce qui sera enregistré comptera aussitôt.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) fit but do not say the number.</source>
            <translation>
                <numerusform>%n entrée correspond, mais ne dit pas ce nombre.</numerusform>
                <numerusform>%n entrées correspondent, mais ne disent pas ce nombre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) counted</source>
            <translation>
                <numerusform>%n élément compté</numerusform>
                <numerusform>%n éléments comptés</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Coming from</source>
            <translation>Provenance</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::RuleSection</name>
        <message>
            <source>Propose a rule</source>
            <translation>Proposer une règle</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Retirer la règle</translation>
        </message>
        <message>
            <source>Computation</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>No rule: its values are typed.</source>
            <translation>Pas de règle : ses valeurs sont saisies.</translation>
        </message>
        <message>
            <source>Change the rule…</source>
            <translation>Modifier la règle…</translation>
        </message>
        <message>
            <source>Define a rule…</source>
            <translation>Définir une règle…</translation>
        </message>
        <message>
            <source>Computed in %1: %2</source>
            <translation>Calculé en %1 : %2</translation>
        </message>
        <message>
            <source>This rule does not fit the kind of the indicator: it computes nothing.</source>
            <translation>Cette règle ne convient pas au type de l’indicateur : elle ne calcule rien.</translation>
        </message>
        <message>
            <source>Typed in its place: %1 — %2</source>
            <translation>Saisi à sa place : %1 — %2</translation>
        </message>
        <message>
            <source>Typed beside it: %1</source>
            <translation>Saisi à côté : %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SavedFilters</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>a choice that is not offered here</source>
            <translation>un choix qui n’est pas proposé ici</translation>
        </message>
        <message>
            <source>Something that “%1” asks for is not in this plan.</source>
            <translation>Ce plan ne contient pas tout ce que demande le filtre « %1 ».</translation>
        </message>
        <message>
            <source>Missing: %1. The rest of the filter is applied.</source>
            <translation>Introuvable : %1. Le reste du filtre est appliqué.</translation>
        </message>
        <message>
            <source>No filter saved yet</source>
            <translation>Aucun filtre enregistré</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <source>Save the filter</source>
            <translation>Enregistrer le filtre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Rename the filter</source>
            <translation>Renommer le filtre</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Nom du filtre</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SearchEverywhere</name>
        <message>
            <source>Search everywhere</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <source>A word, a name or a code: found in the sheets, their steps, the indicators, the journal, the due dates, the directory, the costs and all remarks, accents aside.</source>
            <translation>Un mot, un nom ou un code : cherché dans les fiches, les étapes, les indicateurs, le journal, les échéances, l’annuaire, les coûts et toutes les remarques, sans tenir compte des accents.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche en cours…</translation>
        </message>
        <message>
            <source>Nothing found for “%1”. Every word must occur in the same text or beside it, whatever its accents and capitals.</source>
            <translation>Aucun résultat pour « %1 ». Tous les mots doivent se trouver au même endroit ; accents et majuscules ne comptent pas.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SearchField</name>
        <message>
            <source>Search…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SearchModel</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Voir le résultat</numerusform>
                <numerusform>Voir les %n résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more: one more word would help</source>
            <translation>
                <numerusform>%n autre : un mot de plus aiderait</numerusform>
                <numerusform>%n autres : un mot de plus aiderait</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a kind of thing ("Journal"), %2 how many of it were found</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SearchPanel</name>
        <message>
            <source>↑ ↓ choose · Enter open · Ctrl+Enter search within the page · Escape close</source>
            <translation>↑ ↓ choisir · Entrée ouvrir · Ctrl+Entrée filtrer la page · Échap fermer</translation>
        </message>
        <message>
            <source>Results of the search</source>
            <translation>Résultats de la recherche</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SearchRows</name>
        <message>
            <source>Action sheets</source>
            <translation>Fiches action</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Due dates</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>To clarify</source>
            <translation>À clarifier</translation>
        </message>
        <message>
            <source>Plan and challenges</source>
            <translation>Plan et défis</translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>Follow-up body</source>
            <translation>Instance de suivi</translation>
        </message>
        <message>
            <source>Year under review</source>
            <translation>Exercice</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SectionIndex</name>
        <message>
            <source>Parts of the sheet</source>
            <translation>Parties de la fiche</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SendingsPart</name>
        <message>
            <source>Documents sent</source>
            <translation>Documents envoyés</translation>
        </message>
        <message>
            <source>Make the year’s pack…</source>
            <translation>Constituer le dossier…</translation>
        </message>
        <message>
            <source>Enter a sending…</source>
            <translation>Inscrire un envoi…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>What was sent to whom stands here: the document, its version and the day. Nothing of %1 was sent yet.</source>
            <translation>Ici s’inscrit ce qui a été envoyé et à qui : le document, sa version et le jour. Rien de %1 n’a encore été envoyé.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Envoyé à</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>The sending is removed from the register. Undo brings it back.</source>
            <translation>L’envoi est retiré du registre. Annuler le rétablit.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SeriesDialog</name>
        <message>
            <source>Recurring due dates of the plan</source>
            <translation>Échéances récurrentes du plan</translation>
        </message>
        <message>
            <source>The method says how often these steps come back. Ticked series become due dates that can be kept, missed and counted; start, end and rhythm may be changed first.</source>
            <translation>La méthode dit à quel rythme ces étapes reviennent. Les séries cochées deviennent des échéances, tenues ou non, et comptées ; début, fin et rythme peuvent être changés d’abord.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take up: %1 %2</source>
            <translation>Reprendre : %1 %2</translation>
        </message>
        <message>
            <source>From, %1</source>
            <translation>Début, %1</translation>
        </message>
        <message>
            <source>To, %1</source>
            <translation>Fin, %1</translation>
        </message>
        <message>
            <source>Tolerance in days, %1</source>
            <translation>Tolérance en jours, %1</translation>
        </message>
        <message>
            <source>Rhythm, %1</source>
            <translation>Rythme, %1</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>tolerance</source>
            <translation>tolérance</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>No due date falls between these months.</source>
            <translation>Aucune échéance ne tombe entre ces mois.</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take up %n due date(s)</source>
            <translation>
                <numerusform>Reprendre %n échéance</numerusform>
                <numerusform>Reprendre %n échéances</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SessionDetails</name>
        <message>
            <source>Held on</source>
            <translation>Tenue le</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>No opinion is entered for this session.</source>
            <translation>Aucun avis n’est inscrit pour cette séance.</translation>
        </message>
        <message>
            <source>+ Add an opinion or a recommendation</source>
            <translation>+ Ajouter un avis ou une recommandation</translation>
        </message>
        <message>
            <source>Remove the session</source>
            <translation>Retirer la séance</translation>
        </message>
        <message>
            <source>In the journal</source>
            <translation>Au journal</translation>
        </message>
        <message>
            <source>Opinions and recommendations</source>
            <translation>Avis et recommandations</translation>
        </message>
        <message>
            <source>Not recorded in the journal: indicators that count meetings do not see this session.</source>
            <translation>Absente du journal : les indicateurs qui comptent les réunions ne voient pas cette séance.</translation>
        </message>
        <message>
            <source>Record it in the journal…</source>
            <translation>Inscrire au journal…</translation>
        </message>
        <message>
            <source>Choose an entry…</source>
            <translation>Choisir une entrée…</translation>
        </message>
        <message>
            <source>Untie from the entry</source>
            <translation>Détacher de l’entrée</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SessionEntryDialog</name>
        <message>
            <source>Entry of the session</source>
            <translation>Entrée de la séance</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Entrée du journal</translation>
        </message>
        <message>
            <source>Tie the entry</source>
            <translation>Rattacher l’entrée</translation>
        </message>
        <message>
            <source>The journal has no entry yet.</source>
            <translation>Le journal n’a pas encore d’entrée.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SettleDialog</name>
        <message>
            <source>Due date kept</source>
            <translation>Échéance tenue</translation>
        </message>
        <message>
            <source>Due date not kept</source>
            <translation>Échéance non tenue</translation>
        </message>
        <message>
            <source>Kept on</source>
            <translation>Tenue le</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Constatée le</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>échéance du %1</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Note as kept</source>
            <translation>Noter comme tenue</translation>
        </message>
        <message>
            <source>Note as not kept</source>
            <translation>Noter comme non tenue</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>no entry</source>
            <translation>aucune entrée</translation>
        </message>
        <message>
            <source>https://… or words: “délibération n° 12”</source>
            <translation>https://… ou des mots : « délibération n° 12 »</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Entrée du journal</translation>
        </message>
        <message>
            <source>Link or reference</source>
            <translation>Lien ou référence</translation>
        </message>
        <message>
            <source>A day of the calendar is needed here, for example 31/03/2018.</source>
            <translation>Il faut ici un jour du calendrier, par exemple 31/03/2018.</translation>
        </message>
        <message>
            <source>Why was it not kept? A few words are needed here.</source>
            <translation>Pourquoi n’a-t-elle pas été tenue ? Il faut quelques mots ici.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetBody</name>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Cost and funding</source>
            <translation>Coût et financement</translation>
        </message>
        <message>
            <source>Funded by</source>
            <translation>Financement assuré par</translation>
        </message>
        <message>
            <source>Other titles</source>
            <translation>Autres titres</translation>
        </message>
        <message>
            <source>As adopted by the deliberation</source>
            <translation>Tel qu’adopté par la délibération</translation>
        </message>
        <message>
            <source>Short, for lists and charts: editorial, not part of the plan as voted</source>
            <translation>Court, pour les listes et les graphiques : rédactionnel, hors du plan voté</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetBulkFields</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>New state</source>
            <translation>Nouvel état</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Add a pilot</source>
            <translation>Ajouter un pilote</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>Replace a pilot</source>
            <translation>Remplacer un pilote</translation>
        </message>
        <message>
            <source>Pilot now</source>
            <translation>Pilote actuel</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Remove a pilot</source>
            <translation>Retirer un pilote</translation>
        </message>
        <message>
            <source>oct. 2016, 14/10/2016 or 2016</source>
            <translation>oct. 2016, 14/10/2016 ou 2016</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>New start</source>
            <translation>Nouveau début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>New end</source>
            <translation>Nouvelle fin</translation>
        </message>
        <message>
            <source>Choose who is meant.</source>
            <translation>Choisissez de qui il s’agit.</translation>
        </message>
        <message>
            <source>Type the new date.</source>
            <translation>Saisissez la nouvelle date.</translation>
        </message>
        <message>
            <source>%1, from %2</source>
            <extracomment>%1 is a state, %2 a date</extracomment>
            <translation>%1, à partir du %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetCommands</name>
        <message>
            <source>Delete sheet %1, “%2”?</source>
            <translation>Supprimer la fiche %1, « %2 » ?</translation>
        </message>
        <message>
            <source>Delete the sheet</source>
            <translation>Supprimer la fiche</translation>
        </message>
        <message>
            <source>Keep the sheet</source>
            <translation>Garder la fiche</translation>
        </message>
        <message>
            <source>Delete challenge %1, “%2”?</source>
            <translation>Supprimer le défi %1, « %2 » ?</translation>
        </message>
        <message>
            <source>Delete the challenge</source>
            <translation>Supprimer le défi</translation>
        </message>
        <message>
            <source>Keep the challenge</source>
            <translation>Garder le défi</translation>
        </message>
        <message>
            <source>Remove indicator %1, “%2”?</source>
            <translation>Retirer l’indicateur %1, « %2 » ?</translation>
        </message>
        <message>
            <source>Remove the indicator</source>
            <translation>Retirer l’indicateur</translation>
        </message>
        <message>
            <source>Keep the indicator</source>
            <translation>Garder l’indicateur</translation>
        </message>
        <message>
            <source>With it goes: %1.</source>
            <translation>Disparaissent avec : %1.</translation>
        </message>
        <message>
            <source>This can be undone.</source>
            <translation>Cette opération peut être annulée.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>the end of an enumeration: "5 steps, 3 results" and "9 measurements"</extracomment>
            <translation>%1 et %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetFilterBar</name>
        <message>
            <source>Sorting</source>
            <translation>Tri</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Search in the sheets…</source>
            <translation>Rechercher dans les fiches…</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>%1, descending</source>
            <translation>%1, décroissant</translation>
        </message>
        <message>
            <source>All pilots</source>
            <translation>Tous les pilotes</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Ordre décroissant</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetHead</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Pilots</source>
            <translation>Pilotes</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Associés</translation>
        </message>
        <message>
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <source>Challenge %1 · %2</source>
            <extracomment>%1 number, %2 title of the challenge</extracomment>
            <translation>Défi %1 · %2</translation>
        </message>
        <message>
            <source>In the deliberation: %1</source>
            <translation>Dans la délibération : %1</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilote</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetLinks</name>
        <message>
            <source>No link to another sheet.</source>
            <translation>Aucun lien avec une autre fiche.</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>mentioned by</source>
            <translation>citée par</translation>
        </message>
        <message>
            <source>goes ahead only after</source>
            <translation>n’aura lieu qu’après</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>Retirer ce lien</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetListPane</name>
        <message>
            <source>Action sheets</source>
            <translation>Fiches action</translation>
        </message>
        <message>
            <source>List of action sheets</source>
            <translation>Liste des fiches action</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <extracomment>%n sheets in all, %1 of them listed</extracomment>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sheet(s)</source>
            <translation>
                <numerusform>%1 sur %n fiche</numerusform>
                <numerusform>%1 sur %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>No sheet fits these filters.</source>
            <translation>Aucune fiche ne répond à ces filtres.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>The plan’s action sheets will be listed here.</source>
            <translation>Les fiches action du plan seront listées ici.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetPoints</name>
        <message numerus="yes">
            <source>%n point(s) to clarify</source>
            <translation>
                <numerusform>%n point à clarifier</numerusform>
                <numerusform>%n points à clarifier</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 In the source: “%2”</source>
            <extracomment>%1 a sentence, %2 what stands in the source</extracomment>
            <translation>%1 Dans la source : « %2 »</translation>
        </message>
        <message>
            <source>Go to the field: %1</source>
            <translation>Aller au champ : %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>réglé</translation>
        </message>
        <message>
            <source>Mark this point as settled</source>
            <translation>Marquer ce point comme réglé</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetView</name>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Choose a sheet in the list: it is read and edited here.</source>
            <translation>Choisissez une fiche dans la liste : elle se lit et se modifie ici.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Parties de la page</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetsScreen</name>
        <message>
            <source>&amp;New action…</source>
            <translation>&amp;Nouvelle action…</translation>
        </message>
        <message>
            <source>New &amp;challenge…</source>
            <translation>Nouveau &amp;défi…</translation>
        </message>
        <message>
            <source>&amp;Move the action…</source>
            <translation>Déplacer l’&amp;action…</translation>
        </message>
        <message>
            <source>&amp;Delete the action…</source>
            <translation>&amp;Supprimer l’action…</translation>
        </message>
        <message>
            <source>Delete the c&amp;hallenge…</source>
            <translation>Supprimer le dé&amp;fi…</translation>
        </message>
        <message>
            <source>&amp;Previous sheet</source>
            <translation>Fiche &amp;précédente</translation>
        </message>
        <message>
            <source>Ne&amp;xt sheet</source>
            <translation>Fiche s&amp;uivante</translation>
        </message>
        <message>
            <source>New action or challenge</source>
            <translation>Nouvelle action ou nouveau défi</translation>
        </message>
        <message>
            <source>Change the &amp;selection…</source>
            <translation>Modifier la &amp;sélection…</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Annual review, on its page</source>
            <translation>Revue annuelle, sur sa page</translation>
        </message>
        <message>
            <source>Turn the pages</source>
            <translation>Tourner les pages</translation>
        </message>
        <message>
            <source>arrows, Page keys, Space</source>
            <translation>flèches, touches Page, Espace</translation>
        </message>
        <message>
            <source>First and last page</source>
            <translation>Première et dernière page</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Début, Fin</translation>
        </message>
        <message>
            <source>Another year</source>
            <translation>Changer d’année</translation>
        </message>
        <message>
            <source>Ctrl+Left, Ctrl+Right</source>
            <translation>Ctrl+gauche, Ctrl+droite</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Contents, search by code</source>
            <translation>Sommaire, recherche par code</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>Noter une décision</translation>
        </message>
        <message>
            <source>1 to 5; D with a text</source>
            <translation>1 à 5 ; D avec un texte</translation>
        </message>
        <message>
            <source>Hide or show names of people</source>
            <translation>Masquer ou montrer les noms des personnes</translation>
        </message>
        <message>
            <source>Light, dark, high contrast</source>
            <translation>Clair, sombre, contraste élevé</translation>
        </message>
        <message>
            <source>Blank screen</source>
            <translation>Écran noir</translation>
        </message>
        <message>
            <source>Figures, on every page</source>
            <translation>Chiffres, sur toutes les pages</translation>
        </message>
        <message>
            <source>Where does this figure come from?</source>
            <translation>D’où vient ce chiffre ?</translation>
        </message>
        <message>
            <source>Tab to the figure, then Enter</source>
            <translation>Tab jusqu’au chiffre, puis Entrée</translation>
        </message>
        <message>
            <source>From row to row, and to the place of a row</source>
            <translation>D’une ligne à l’autre, et au lieu d’une ligne</translation>
        </message>
        <message>
            <source>arrows, Home, End; Enter</source>
            <translation>flèches, Début, Fin ; Entrée</translation>
        </message>
        <message>
            <source>Costs, on its page</source>
            <translation>Coûts, sur sa page</translation>
        </message>
        <message>
            <source>Choose a row, a figure</source>
            <translation>Choisir une ligne, un chiffre</translation>
        </message>
        <message>
            <source>arrows</source>
            <translation>flèches</translation>
        </message>
        <message>
            <source>Where the chosen figure comes from</source>
            <translation>D’où vient le chiffre choisi</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Type the budget lines</source>
            <translation>Saisir les lignes budgétaires</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Calendar, on its page</source>
            <translation>Calendrier, sur sa page</translation>
        </message>
        <message>
            <source>Unfold, fold</source>
            <translation>Déplier, replier</translation>
        </message>
        <message>
            <source>Right, Left, Space</source>
            <translation>droite, gauche, Espace</translation>
        </message>
        <message>
            <source>Move the action by a month</source>
            <translation>Déplacer l’action d’un mois</translation>
        </message>
        <message>
            <source>Alt+Left, Alt+Right</source>
            <translation>Alt+gauche, Alt+droite</translation>
        </message>
        <message>
            <source>Move its end only</source>
            <translation>Déplacer sa fin seulement</translation>
        </message>
        <message>
            <source>Alt+Shift+Left, Alt+Shift+Right</source>
            <translation>Alt+Maj+gauche, Alt+Maj+droite</translation>
        </message>
        <message>
            <source>Give the move up</source>
            <translation>Renoncer au déplacement</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Type its dates</source>
            <translation>Saisir ses dates</translation>
        </message>
        <message>
            <source>Open the sheet</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Zoom in, out, whole plan</source>
            <translation>Agrandir, réduire, plan entier</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SlideBlocks</name>
        <message>
            <source>(continued)</source>
            <extracomment>after the title of a page that goes on: the second, third … part of it</extracomment>
            <translation>(suite)</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SoftDateField</name>
        <message>
            <source>kept as text, no date</source>
            <translation>texte gardé, sans date</translation>
        </message>
        <message>
            <source>not a date yet</source>
            <translation>pas encore une date</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::StateField</name>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>no state was stated</source>
            <translation>aucun état n’a été indiqué</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Situation au %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::StatusLine</name>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Fictitious data</source>
            <translation>Données fictives</translation>
        </message>
        <message>
            <source>This plan’s follow-up is invented, as an exercise.</source>
            <translation>Le suivi de ce plan est inventé, à titre d’exercice.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Attach no more changes</source>
            <translation>Ne plus rattacher de modifications</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::StepRow</name>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Completion date</source>
            <translation>Date de réalisation</translation>
        </message>
        <message>
            <source>Recurrence</source>
            <translation>Périodicité</translation>
        </message>
        <message>
            <source>Step %1 done</source>
            <translation>Étape %1 réalisée</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Étape %1</translation>
        </message>
        <message>
            <source>Due date…</source>
            <translation>Échéance…</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>Due dates of this step</source>
            <translation>Échéances de cette étape</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::StepsField</name>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::TakeOverDialog</name>
        <message>
            <source>Take up the costs of the sheet</source>
            <translation>Reprendre les coûts de la fiche</translation>
        </message>
        <message>
            <source>The costs of the sheet become planned amounts, for the years that have no budget line yet. Please check; one undo takes everything back.</source>
            <translation>Les coûts de la fiche deviennent des montants prévus, pour les années qui n’ont pas encore de ligne de budget. Vérifiez ; une seule annulation revient en arrière.</translation>
        </message>
        <message>
            <source>Lines to take up</source>
            <translation>Lignes à reprendre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Take up %n line(s)</source>
            <translation>
                <numerusform>Reprendre %n ligne</numerusform>
                <numerusform>Reprendre %n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::TargetsField</name>
        <message>
            <source>Target %1</source>
            <translation>Cible %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::TiesView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::TransmissionDialog</name>
        <message>
            <source>e-mail</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>handed over in session</source>
            <translation>remis en séance</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>courrier</translation>
        </message>
        <message>
            <source>put on line</source>
            <translation>mise en ligne</translation>
        </message>
        <message>
            <source>Enter a sending of %1</source>
            <translation>Inscrire un envoi de %1</translation>
        </message>
        <message>
            <source>Sending of %1</source>
            <translation>Envoi de %1</translation>
        </message>
        <message>
            <source>Enter the sending</source>
            <translation>Inscrire l’envoi</translation>
        </message>
        <message>
            <source>Save the sending</source>
            <translation>Enregistrer l’envoi</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>sur papier</translation>
        </message>
        <message>
            <source>code of the sheet, if it is about one</source>
            <translation>code de la fiche, s’il s’agit d’une seule</translation>
        </message>
        <message>
            <source>SHA-256 of the file, if it was kept</source>
            <translation>SHA-256 du fichier, si on l’a gardé</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Action sheet</source>
            <translation>Fiche action</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Envoyé à</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Say to whom: somebody of the directory, or words.</source>
            <translation>Indiquez à qui : quelqu’un de l’annuaire, ou des mots.</translation>
        </message>
        <message>
            <source>There is no sheet %1.</source>
            <translation>Il n’y a pas de fiche %1.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 characters from 0 to 9 and a to f.</source>
            <translation>Un SHA-256 a 64 caractères, de 0 à 9 et de a à f.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::UndoActions</name>
        <message>
            <source>Undo: “%1”</source>
            <extracomment>%1 what would be undone: “Pilot of 2.3”</extracomment>
            <translation>Annuler : « %1 »</translation>
        </message>
        <message>
            <source>Redo: “%1”</source>
            <translation>Rétablir : « %1 »</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::VisionCard</name>
        <message>
            <source>Vision.</source>
            <translation>Vision.</translation>
        </message>
        <message>
            <source>Deliberation %1 of %2</source>
            <translation>Délibération %1 du %2</translation>
        </message>
        <message>
            <source>Deliberation %1</source>
            <translation>Délibération %1</translation>
        </message>
        <message>
            <source>Deliberation of %1</source>
            <translation>Délibération du %1</translation>
        </message>
        <message numerus="yes">
            <source>%n voter(s)</source>
            <translation>
                <numerusform>%n votant</numerusform>
                <numerusform>%n votants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for</source>
            <translation>
                <numerusform>%n pour</numerusform>
                <numerusform>%n pour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against</source>
            <translation>
                <numerusform>%n contre</numerusform>
                <numerusform>%n contre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n abstention(s)</source>
            <translation>
                <numerusform>%n abstention</numerusform>
                <numerusform>%n abstentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n présent</numerusform>
                <numerusform>%n présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n represented</source>
            <translation>
                <numerusform>%n représenté</numerusform>
                <numerusform>%n représentés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::VoteMarks</name>
        <message>
            <source>amended %1; voted: %2</source>
            <extracomment>%1 "22 Feb. 2018, council"; %2 the value as voted</extracomment>
            <translation>modifié le %1 ; voté : %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::WelcomeScreen</name>
        <message>
            <source>Welcome to Jalon</source>
            <translation>Bienvenue dans Jalon</translation>
        </message>
        <message>
            <source>Jalon follows an action plan: its sheets, its dates, its indicators, and what is reported of them each year. A plan is one file of yours.</source>
            <translation>Jalon suit un plan d’action : ses fiches, ses échéances, ses indicateurs, et ce qui en est rapporté chaque année. Un plan est un fichier à vous.</translation>
        </message>
        <message>
            <source>Open the adopted plan</source>
            <translation>Ouvrir le plan adopté</translation>
        </message>
        <message>
            <source>The plan of 14 October 2016, as your own working copy.</source>
            <translation>Le plan du 14 octobre 2016, dans une copie de travail à vous.</translation>
        </message>
        <message>
            <source>Try with the exercise</source>
            <translation>Essayer avec l’exercice</translation>
        </message>
        <message>
            <source>The same plan with an invented follow-up from 2016 to 2018.</source>
            <translation>Le même plan, avec un suivi inventé de 2016 à 2018.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>A plan kept on this computer or on a share.</source>
            <translation>Un plan gardé sur cet ordinateur ou sur un partage.</translation>
        </message>
        <message>
            <source>New empty plan…</source>
            <translation>Nouveau plan vide…</translation>
        </message>
        <message>
            <source>To enter another plan from the beginning.</source>
            <translation>Pour saisir un autre plan depuis le début.</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Fichiers récents</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::YearChooser</name>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>closed %1</source>
            <translation>clos le %1</translation>
        </message>
        <message>
            <source>open</source>
            <comment>year</comment>
            <translation>ouvert</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::YearFactWords</name>
        <message>
            <source>By challenge</source>
            <translation>Par défi</translation>
        </message>
        <message>
            <source>Due dates of the year</source>
            <translation>Échéances de l’année</translation>
        </message>
        <message>
            <source>none was due</source>
            <translation>aucune n’était due</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Steps done: %1 of %2</source>
            <extracomment>%1 steps of %2 are done</extracomment>
            <translation>Étapes réalisées : %1 sur %2</translation>
        </message>
        <message>
            <source>none was finished in the year</source>
            <translation>aucune ne l’a été dans l’année</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the journal</source>
            <translation>
                <numerusform>%n autre dans le journal</numerusform>
                <numerusform>%n autres dans le journal</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing was recorded in the year</source>
            <translation>rien n’a été noté dans l’année</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 a value, %2 a year: "11 en 2016"</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Indicators: %1 of %2</source>
            <translation>Indicateurs renseignés : %1 sur %2</translation>
        </message>
        <message>
            <source> (target %1)</source>
            <translation> (cible %1)</translation>
        </message>
        <message>
            <source>Money of the year</source>
            <translation>Argent de l’année</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Cost by the sheet</source>
            <translation>Coût selon la fiche</translation>
        </message>
        <message>
            <source>At the end of the year</source>
            <translation>À la fin de l’année</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Étapes réalisées</translation>
        </message>
        <message>
            <source>Due dates kept</source>
            <translation>Échéances tenues</translation>
        </message>
        <message>
            <source>Indicators with a value</source>
            <translation>Indicateurs renseignés</translation>
        </message>
        <message>
            <source>Follow-up body and proposals</source>
            <translation>Instance de suivi et propositions</translation>
        </message>
        <message>
            <source>Opinions given</source>
            <translation>Avis rendus</translation>
        </message>
        <message>
            <source>%1, %2 answered</source>
            <translation>%1, dont %2 avec réponse</translation>
        </message>
        <message>
            <source>Proposals received</source>
            <translation>Propositions reçues</translation>
        </message>
        <message>
            <source>%1, %2 accepted</source>
            <translation>%1, dont %2 acceptées</translation>
        </message>
        <message>
            <source>no opinion, no proposal</source>
            <translation>ni avis ni proposition</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::YearFacts</name>
        <message>
            <source>Facts of the year</source>
            <translation>Faits de l’année</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::YearScreen</name>
        <message>
            <source>Year under review</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Parts of the year’s work</source>
            <translation>Étapes de l’exercice</translation>
        </message>
        <message>
            <source>Close the year…</source>
            <translation>Clore l’exercice…</translation>
        </message>
        <message>
            <source>Make the year’s pack…</source>
            <translation>Constituer le dossier de l’exercice…</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Check and close</source>
            <translation>Contrôle et clôture</translation>
        </message>
        <message>
            <source>Sendings</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Year under review %1</source>
            <translation>Exercice %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::YearTextEditor</name>
        <message>
            <source>Comment on the year</source>
            <translation>Commentaire de l’année</translation>
        </message>
        <message>
            <source>What is asked of the elected officials</source>
            <translation>Ce qui est demandé aux élus</translation>
        </message>
        <message>
            <source>What must they decide, vote or carry? One or two sentences.</source>
            <translation>Que doivent-ils décider, voter ou porter ? Une ou deux phrases.</translation>
        </message>
        <message>
            <source>Take up last year’s text</source>
            <translation>Reprendre le texte de l’an dernier</translation>
        </message>
        <message>
            <source>Introduction of the year</source>
            <translation>Introduction de l’année</translation>
        </message>
        <message>
            <source>What marked the year, in a few sentences: it opens the review and the report.</source>
            <translation>Ce qui a marqué l’année, en quelques phrases : elles ouvrent la revue et le bilan.</translation>
        </message>
        <message>
            <source>What happened, and why? Click here, or press Enter, to write.</source>
            <translation>Que s’est-il passé, et pourquoi ? Cliquez ici, ou Entrée, pour écrire.</translation>
        </message>
        <message>
            <source>Challenge %1 · %2</source>
            <translation>Défi %1 · %2</translation>
        </message>
        <message>
            <source>Open sheet %1</source>
            <translation>Ouvrir la fiche %1</translation>
        </message>
        <message>
            <source>Challenge %1</source>
            <translation>Défi %1</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Le plan entier</translation>
        </message>
        <message>
            <source>Written for %1</source>
            <translation>Écrit pour %1</translation>
        </message>
        <message>
            <source>Asked of the elected officials: %1</source>
            <translation>Demandé aux élus : %1</translation>
        </message>
        <message>
            <source>Something is written for %1 already.</source>
            <translation>Un texte est déjà écrit pour %1.</translation>
        </message>
        <message>
            <source>Add last year’s text below</source>
            <translation>Ajouter celui de l’an dernier à la suite</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The text of %1 is taken up: make it this year’s.</source>
            <translation>Le texte de %1 est repris : à vous d’en faire celui de cette année.</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ZoomBar</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Time shown: %1</source>
            <extracomment>%1 is "Plan", "Year", "Quarter" or "Month"</extracomment>
            <translation>Période affichée : %1</translation>
        </message>
        <message>
            <source>Show more time (-, Ctrl+wheel)</source>
            <translation>Afficher plus de temps (-, Ctrl+molette)</translation>
        </message>
        <message>
            <source>Show less time (+, Ctrl+wheel)</source>
            <translation>Afficher moins de temps (+, Ctrl+molette)</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::yearDialogs</name>
        <message>
            <source>A day of the calendar is needed here, for example 31/03/2018.</source>
            <translation>Il faut ici un jour du calendrier, par exemple 31/03/2018.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::ActionReviewReport</name>
        <message>
            <source>Action %1 in %2</source>
            <translation>L’action %1 en %2</translation>
        </message>
        <message>
            <source>Yearly review %1</source>
            <translation>Bilan %1 de l’action</translation>
        </message>
        <message>
            <source>The sheet provides for it</source>
            <translation>La fiche le prévoit</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>What the action is for</source>
            <translation>À quoi sert l’action</translation>
        </message>
        <message>
            <source>Expected results</source>
            <translation>Résultats attendus</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message>
            <source>What happened in %1</source>
            <translation>Ce qui s’est passé en %1</translation>
        </message>
        <message>
            <source>Journal of %1</source>
            <translation>Journal de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Due dates of %1</source>
            <translation>Échéances de %1</translation>
        </message>
        <message>
            <source>No due date fell into %1.</source>
            <translation>Aucune échéance en %1.</translation>
        </message>
        <message>
            <source>The due dates of the method</source>
            <translation>Les échéances prévues par la méthode</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Moyens financiers</translation>
        </message>
        <message>
            <source>Indicative cost on the sheet</source>
            <translation>Coût indicatif de la fiche</translation>
        </message>
        <message>
            <source>No budget was entered for %1.</source>
            <translation>Aucun budget n’a été saisi pour %1.</translation>
        </message>
        <message>
            <source>Budget of the action</source>
            <translation>Budget de l’action</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Asked and decided</source>
            <translation>Demandes et décision</translation>
        </message>
        <message>
            <source>Nothing is asked of the elected officials, and no decision was recorded.</source>
            <translation>Rien n’est demandé aux élus, et aucune décision n’a été enregistrée.</translation>
        </message>
        <message>
            <source>satisfied: %1 of %2 who answered</source>
            <translation>satisfaits : %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::AnnualReport</name>
        <message>
            <source>Challenge %1 – %2</source>
            <translation>Défi %1 – %2</translation>
        </message>
        <message>
            <source>Known cost</source>
            <translation>Coût connu</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>, %1</source>
            <translation>, %1</translation>
        </message>
        <message>
            <source>What was done in %1</source>
            <translation>Ce qui a été fait en %1</translation>
        </message>
        <message>
            <source>Nothing was recorded for %1.</source>
            <translation>Rien n’a été enregistré pour %1.</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>Ce qui est en retard</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>attendu pour %1</translation>
        </message>
        <message>
            <source>The action was to end in %1.</source>
            <translation>L’action devait se terminer en %1.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Annual report %1</source>
            <translation>Bilan annuel %1</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed</source>
            <translation>
                <numerusform>%n réalisée</numerusform>
                <numerusform>%n réalisées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in progress</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to start</source>
            <translation>
                <numerusform>%n à venir</numerusform>
                <numerusform>%n à venir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspended</source>
            <translation>
                <numerusform>%n suspendue</numerusform>
                <numerusform>%n suspendues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stopped</source>
            <translation>
                <numerusform>%n arrêtée</numerusform>
                <numerusform>%n arrêtées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without news</source>
            <translation>
                <numerusform>%n sans suivi</numerusform>
                <numerusform>%n sans suivi</numerusform>
            </translation>
        </message>
        <message>
            <source>The year %1 on one page</source>
            <translation>L’année %1 en une page</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Waiting for the conclusions of another action</source>
            <translation>En attente des conclusions d’une autre action</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>actions completed</source>
            <translation>actions réalisées</translation>
        </message>
        <message>
            <source>steps done</source>
            <translation>étapes accomplies</translation>
        </message>
        <message>
            <source>indicators measured</source>
            <translation>indicateurs renseignés</translation>
        </message>
        <message>
            <source>known yearly cost</source>
            <translation>coût annuel connu</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) not costed</source>
            <translation>
                <numerusform>%n fiche non chiffrée</numerusform>
                <numerusform>%n fiches non chiffrées</numerusform>
            </translation>
        </message>
        <message>
            <source>State of the actions on %1</source>
            <translation>État des actions au %1</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Steps done at the end of each year, of %1</source>
            <translation>Étapes accomplies à la fin de chaque année, sur %1</translation>
        </message>
        <message>
            <source>Indicators measured each year, of %1</source>
            <translation>Indicateurs renseignés chaque année, sur %1</translation>
        </message>
        <message>
            <source>Table %1. %2</source>
            <translation>Tableau %1. %2</translation>
        </message>
        <message>
            <source>Figure %1. %2</source>
            <translation>Figure %1. %2</translation>
        </message>
        <message>
            <source>The indicators, year by year</source>
            <translation>Les indicateurs, année par année</translation>
        </message>
        <message>
            <source>The indicators of the plan</source>
            <translation>Les indicateurs du plan</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>How the indicators develop</source>
            <translation>L’évolution des indicateurs</translation>
        </message>
        <message>
            <source>The indicators with a number for at least two years. A dash in place of a bar means: not measured that year.</source>
            <translation>Les indicateurs chiffrés sur deux années au moins. Un tiret à la place d’une barre signifie : non mesuré cette année-là.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>The periods of the actions; the thin line is %1</source>
            <translation>Les périodes des actions ; le trait fin marque le %1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Costs and funding</source>
            <translation>Coûts et financement</translation>
        </message>
        <message>
            <source>Indicative cost of the plan for a full year</source>
            <translation>Coût indicatif du plan pour une année pleine</translation>
        </message>
        <message>
            <source>Indicative cost and funding of the actions</source>
            <translation>Coût indicatif et financement des actions</translation>
        </message>
        <message>
            <source>Funded by</source>
            <translation>Financement assuré par</translation>
        </message>
        <message>
            <source>Total for a full year</source>
            <translation>Total pour une année pleine</translation>
        </message>
        <message>
            <source>Points to clarify</source>
            <translation>Points à clarifier</translation>
        </message>
        <message>
            <source>What the adopted plan leaves open or says in a way that can be read in several. Nothing was filled in for it.</source>
            <translation>Ce que le plan adopté laisse ouvert, ou dit d’une façon qui se lit de plusieurs manières. Rien n’a été complété à sa place.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to clarify</source>
            <translation>
                <numerusform>%n point à clarifier</numerusform>
                <numerusform>%n points à clarifier</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>As written in the plan</source>
            <translation>Dans le texte du plan</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>yearly cost, at least</source>
            <translation>coût annuel, au moins</translation>
        </message>
        <message>
            <source>Challenge %1</source>
            <translation>Défi %1</translation>
        </message>
        <message>
            <source>Known yearly cost by challenge</source>
            <translation>Coût annuel connu, par défi</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Due dates of %1</source>
            <translation>Échéances de %1</translation>
        </message>
        <message>
            <source>The due dates of %1</source>
            <translation>Les échéances de %1</translation>
        </message>
        <message>
            <source>Due dates by action</source>
            <translation>Échéances par action</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échues</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenues</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Non tenues</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvertes</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>The budget of %1</source>
            <translation>Le budget de %1</translation>
        </message>
        <message>
            <source>Planned, committed and paid in %1, as entered for each action. What is not known is not counted as nothing: the sum then says “at least”.</source>
            <translation>Prévu, engagé et payé en %1, tels que saisis pour chaque action. Ce qui n’est pas connu ne compte pas pour zéro : la somme dit alors « au moins ».</translation>
        </message>
        <message>
            <source>Budget of %1 by action</source>
            <translation>Budget de %1 par action</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Above what was planned</source>
            <translation>Au-delà du prévu</translation>
        </message>
        <message>
            <source>What changed since the vote</source>
            <translation>Ce qui a changé depuis le vote</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed by decision. Everything else stands as adopted.</source>
            <translation>
                <numerusform>%n valeur changée par décision. Tout le reste est tel qu’adopté.</numerusform>
                <numerusform>%n valeurs changées par décision. Tout le reste est tel qu’adopté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Voted and present values</source>
            <translation>Valeurs votées et valeurs présentes</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Voted</source>
            <translation>Voté</translation>
        </message>
        <message>
            <source>At the end of %1</source>
            <translation>Fin %1</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <source>No step was completed; the journal tells what happened.</source>
            <translation>Aucune étape accomplie ; le journal dit ce qui s’est passé.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 steps done so far</source>
            <translation>
                <numerusform>%n étape sur %1 depuis le début</numerusform>
                <numerusform>%n étapes sur %1 depuis le début</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicators have a value at the end of %2. A dash means: not measured. A milestone once reached stays reached.</source>
            <translation>
                <numerusform>%n indicateur sur %1 a une valeur à la fin de %2. Un tiret signifie : non renseigné. Un jalon atteint le reste les années suivantes.</numerusform>
                <numerusform>%n indicateurs sur %1 ont une valeur à la fin de %2. Un tiret signifie : non renseigné. Un jalon atteint le reste les années suivantes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 kept</source>
            <translation>
                <numerusform>%n sur %1 tenue</numerusform>
                <numerusform>%n sur %1 tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) of the method fell due in %1</source>
            <translation>
                <numerusform>%n échéance de la méthode est arrivée à terme en %1</numerusform>
                <numerusform>%n échéances de la méthode sont arrivées à terme en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n tenue</numerusform>
                <numerusform>%n tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n non tenue</numerusform>
                <numerusform>%n non tenues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n sans réponse</numerusform>
                <numerusform>%n sans réponse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::CalendarDocument</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Calendar, %1 to %2</source>
            <translation>Calendrier du %1 au %2</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>calendrier</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::CountedRows</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::FollowUpReport</name>
        <message>
            <source>File of the follow-up body %1</source>
            <translation>Dossier de l’instance de suivi %1</translation>
        </message>
        <message>
            <source>What changed since the vote</source>
            <translation>Ce qui a changé depuis le vote</translation>
        </message>
        <message>
            <source>No value was changed by decision: the plan stands as adopted.</source>
            <translation>Aucune valeur n’a été changée par décision : le plan reste tel qu’adopté.</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::IndicatorsReport</name>
        <message>
            <source>Table of indicators %1</source>
            <translation>Tableau des indicateurs %1</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>The indicators on %1</source>
            <translation>Les indicateurs au %1</translation>
        </message>
        <message>
            <source>measured in %1</source>
            <translation>renseignés en %1</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>non renseignés</translation>
        </message>
        <message>
            <source>on a small sample</source>
            <translation>sur un petit effectif</translation>
        </message>
        <message>
            <source>fewer than %1 answers</source>
            <translation>moins de %1 réponses</translation>
        </message>
        <message>
            <source>with a trend</source>
            <translation>avec une évolution</translation>
        </message>
        <message>
            <source>two years or more</source>
            <translation>sur deux ans ou plus</translation>
        </message>
        <message>
            <source>A value is that of its year; a milestone once reached stays reached. A dash means: not measured that year. A rate over few answers says little: it is marked “small sample”.</source>
            <translation>Une valeur est celle de son année ; un jalon atteint le reste. Un tiret signifie : non renseigné cette année-là. Un taux sur peu de réponses dit peu : il porte la mention « petit effectif ».</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) never measured</source>
            <translation>
                <numerusform>%n indicateur jamais renseigné</numerusform>
                <numerusform>%n indicateurs jamais renseignés</numerusform>
            </translation>
        </message>
        <message>
            <source>measured</source>
            <translation>renseigné</translation>
        </message>
        <message>
            <source>small sample</source>
            <translation>petit effectif</translation>
        </message>
        <message>
            <source>last in %1</source>
            <translation>dernier : %1</translation>
        </message>
        <message>
            <source>Challenge %1 – %2</source>
            <translation>Défi %1 – %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>State in %1</source>
            <translation>État en %1</translation>
        </message>
        <message>
            <source>No indicator is given.</source>
            <translation>Aucun indicateur.</translation>
        </message>
        <message>
            <source>Figure %1. %2</source>
            <translation>Figure %1. %2</translation>
        </message>
        <message numerus="yes">
            <source>Table %1. %n indicator(s) of %2 measured in %3</source>
            <translation>
                <numerusform>Tableau %1. %n indicateur renseigné sur %2 en %3</numerusform>
                <numerusform>Tableau %1. %n indicateurs renseignés sur %2 en %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Definitions and targets</source>
            <translation>Définitions et cibles</translation>
        </message>
        <message>
            <source>Table %1. %2</source>
            <translation>Tableau %1. %2</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) with a definition or targets</source>
            <translation>
                <numerusform>%n indicateur avec une définition ou des cibles</numerusform>
                <numerusform>%n indicateurs avec une définition ou des cibles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::MeasurementSentences</name>
        <message>
            <source>“%1” is not an amount. Write for example 1 250 or 1 250,50.</source>
            <translation>« %1 » n’est pas un montant. Écrivez par exemple 1 250 ou 1 250,50.</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write for example 12 or 1 250.</source>
            <translation>« %1 » n’est pas un nombre. Écrivez par exemple 12 ou 1 250.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways. Write %2 if that is the number.</source>
            <translation>« %1 » peut se lire de deux façons. Écrivez %2 si c’est bien ce nombre.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways. Write %2 or %3, whichever it is.</source>
            <translation>« %1 » peut se lire de deux façons. Écrivez %2 ou %3, selon le cas.</translation>
        </message>
        <message>
            <source>“%1” is below zero; this indicator counts from zero up.</source>
            <translation>« %1 » est négatif ; cet indicateur se compte à partir de zéro.</translation>
        </message>
        <message>
            <source>“%1” looks like a change. Write the value itself, without a sign.</source>
            <translation>« %1 » ressemble à une variation. Écrivez la valeur elle-même, sans signe.</translation>
        </message>
        <message>
            <source>“%1” has decimals; what is counted here comes in whole numbers.</source>
            <translation>« %1 » a des décimales ; ce qui est compté ici se compte en nombres entiers.</translation>
        </message>
        <message>
            <source>“%1” has more than two decimals; an amount goes down to the cent.</source>
            <translation>« %1 » a plus de deux décimales ; un montant s’arrête au centime.</translation>
        </message>
        <message>
            <source>“%1” is too large a number. Please check it.</source>
            <translation>« %1 » est un nombre trop grand. Vérifiez-le.</translation>
        </message>
        <message>
            <source>“%1” is a rate; this indicator takes one number, for example 12.</source>
            <translation>« %1 » est un taux ; cet indicateur attend un nombre, par exemple 12.</translation>
        </message>
        <message>
            <source>“%1” is a percentage; this indicator takes a number, for example 12.</source>
            <translation>« %1 » est un pourcentage ; cet indicateur attend un nombre, par exemple 12.</translation>
        </message>
        <message>
            <source>A rate needs both numbers: how many, and out of how many, for example 5/7.</source>
            <translation>Un taux a besoin de deux nombres : combien, et sur combien, par exemple 5/7.</translation>
        </message>
        <message>
            <source>“%1” is not a rate: both numbers count people or answers, for example 5/7.</source>
            <translation>« %1 » n’est pas un taux : les deux nombres comptent des personnes ou des réponses, par exemple 5/7.</translation>
        </message>
        <message>
            <source>In “%1” the part is larger than the whole. Did you mean it the other way round?</source>
            <translation>Dans « %1 », la partie dépasse le tout. Serait-ce l’inverse ?</translation>
        </message>
        <message>
            <source>A rate over zero answers says nothing: leave the cell empty.</source>
            <translation>Un taux sur zéro réponse ne dit rien : laissez la cellule vide.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways. Write it with the % sign, or as 5/7.</source>
            <translation>« %1 » peut se lire de deux façons. Écrivez-le avec le signe %, ou sous la forme 5/7.</translation>
        </message>
        <message>
            <source>“%1” is above 100 %. Please check it.</source>
            <translation>« %1 » dépasse 100 %. Vérifiez-le.</translation>
        </message>
        <message>
            <source>“%1” is not a rate. Write for example 5/7 or 71 %.</source>
            <translation>« %1 » n’est pas un taux. Écrivez par exemple 5/7 ou 71 %.</translation>
        </message>
        <message>
            <source>Nothing was typed. To take a measurement away, press Delete on its cell.</source>
            <translation>Rien n’a été saisi. Pour retirer un relevé, appuyez sur Suppr dans sa cellule.</translation>
        </message>
        <message>
            <source>“%1” is not an answer for a milestone. Write yes, no, or the day: 12/03/2017.</source>
            <translation>« %1 » ne répond pas à un jalon. Écrivez oui, non ou le jour : 12/03/2017.</translation>
        </message>
        <message>
            <source>“%1” is not a date of the calendar. Write for example 12/03/2017.</source>
            <translation>« %1 » n’est pas une date du calendrier. Écrivez par exemple 12/03/2017.</translation>
        </message>
        <message>
            <source>On which day? Write for example 12/03/2017, or yes for the end of the year.</source>
            <translation>Quel jour ? Écrivez par exemple 12/03/2017, ou oui pour la fin de l’année.</translation>
        </message>
        <message>
            <source>“%1” lies in another year: enter it in the column of its year.</source>
            <translation>« %1 » est d’une autre année : saisissez cette date dans la colonne de son année.</translation>
        </message>
        <message>
            <source>This lies after the date the window shows and would not be seen.</source>
            <translation>C’est après la date de situation : la valeur ne se verrait pas.</translation>
        </message>
        <message>
            <source>Several measurements were recorded this year: change the one you mean in the details.</source>
            <translation>Plusieurs relevés existent cette année-là : modifiez dans le détail celui que vous voulez changer.</translation>
        </message>
        <message>
            <source>This cell lies outside the table.</source>
            <translation>Cette cellule est en dehors du tableau.</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::MinutesReport</name>
        <message>
            <source>Minutes of the annual review %1</source>
            <translation>Relevé de décisions de la revue annuelle %1</translation>
        </message>
        <message>
            <source>Minutes %1</source>
            <translation>Relevé de décisions %1</translation>
        </message>
        <message>
            <source>noted, not yet confirmed</source>
            <translation>notée, pas encore confirmée</translation>
        </message>
        <message>
            <source>confirmed on %1</source>
            <translation>confirmée le %1</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>No decision was recorded for %1.</source>
            <translation>Aucune décision n’a été enregistrée pour %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
        <message>
            <source>All are confirmed.</source>
            <translation>Toutes sont confirmées.</translation>
        </message>
        <message>
            <source>Without a decision</source>
            <translation>Sans décision</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Name and office</source>
            <translation>Nom et qualité</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>None is confirmed yet.</source>
            <translation>Aucune n’est encore confirmée.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 confirmed; the others are noted only.</source>
            <translation>
                <numerusform>%n sur %1 confirmée ; les autres sont seulement notées.</numerusform>
                <numerusform>%n sur %1 confirmées ; les autres sont seulement notées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::PersonReport</name>
        <message>
            <source>What the plan holds about %1</source>
            <translation>Ce que le plan contient sur %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>none</source>
            <translation>néant</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance le %1</translation>
        </message>
        <message>
            <source>Pilot of</source>
            <translation>Pilote de</translation>
        </message>
        <message>
            <source>Partner of</source>
            <translation>Associé à</translation>
        </message>
        <message>
            <source>Indicators answered for</source>
            <translation>Indicateurs dont il répond</translation>
        </message>
        <message>
            <source>Journal entries</source>
            <translation>Entrées du journal</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>no value for %1</source>
            <translation>aucun relevé pour %1</translation>
        </message>
        <message>
            <source>Still owed</source>
            <translation>Ce qui reste dû</translation>
        </message>
        <message>
            <source>Named in other texts</source>
            <translation>Cité dans d’autres textes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>member</source>
            <translation>membre</translation>
        </message>
        <message>
            <source>Follow-up body</source>
            <translation>Instance de suivi</translation>
        </message>
        <message>
            <source>Proposals brought</source>
            <translation>Propositions apportées</translation>
        </message>
        <message>
            <source>Proposals assessed</source>
            <translation>Propositions évaluées</translation>
        </message>
        <message>
            <source>Opinions to answer</source>
            <translation>Avis auxquels répondre</translation>
        </message>
        <message>
            <source>Documents received</source>
            <translation>Documents reçus</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::PlanCalendar</name>
        <message>
            <source>start set since the vote</source>
            <translation>début fixé depuis le vote</translation>
        </message>
        <message>
            <source>start voted: %1</source>
            <translation>début voté : %1</translation>
        </message>
        <message numerus="yes">
            <source>start pushed back by %n month(s)</source>
            <translation>
                <numerusform>début repoussé de %n mois</numerusform>
                <numerusform>début repoussé de %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>start brought forward by %n month(s)</source>
            <translation>
                <numerusform>début avancé de %n mois</numerusform>
                <numerusform>début avancé de %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>start moved within the month</source>
            <translation>début déplacé dans le mois</translation>
        </message>
        <message>
            <source>end set since the vote</source>
            <translation>fin fixée depuis le vote</translation>
        </message>
        <message>
            <source>end voted: %1</source>
            <translation>fin votée : %1</translation>
        </message>
        <message numerus="yes">
            <source>end pushed back by %n month(s)</source>
            <translation>
                <numerusform>fin repoussée de %n mois</numerusform>
                <numerusform>fin repoussée de %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>end brought forward by %n month(s)</source>
            <translation>
                <numerusform>fin avancée de %n mois</numerusform>
                <numerusform>fin avancée de %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>end moved within the month</source>
            <translation>fin déplacée dans le mois</translation>
        </message>
        <message numerus="yes">
            <source>pushed back by %n month(s)</source>
            <translation>
                <numerusform>repoussée de %n mois</numerusform>
                <numerusform>repoussée de %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>brought forward by %n month(s)</source>
            <translation>
                <numerusform>avancée de %n mois</numerusform>
                <numerusform>avancée de %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 kept</source>
            <extracomment>%n obligations kept of %1</extracomment>
            <translation>
                <numerusform>%n tenue sur %1</numerusform>
                <numerusform>%n tenues sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>voted: %1</source>
            <translation>voté : %1</translation>
        </message>
        <message>
            <source>end not known</source>
            <translation>fin inconnue</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 steps done</source>
            <extracomment>%n steps done of %1</extracomment>
            <translation>
                <numerusform>%n étape faite sur %1</numerusform>
                <numerusform>%n étapes faites sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>obligations: %1</source>
            <translation>échéances : %1</translation>
        </message>
        <message>
            <source>linked with %1</source>
            <translation>lié à %1</translation>
        </message>
        <message>
            <source>opens the way to %1</source>
            <translation>ouvre la voie à %1</translation>
        </message>
        <message>
            <source>goes ahead only if %1 concludes positively</source>
            <translation>n’a lieu que si %1 conclut positivement</translation>
        </message>
        <message>
            <source>Challenge %1</source>
            <translation>Défi %1</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, step: %2</source>
            <translation>%1, étape : %2</translation>
        </message>
        <message>
            <source>%1, obligations: %2</source>
            <translation>%1, échéances : %2</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance : %1</translation>
        </message>
        <message>
            <source>past | to come</source>
            <translation>passé | à venir</translation>
        </message>
        <message>
            <source>end not known to the day</source>
            <translation>date au mois ou à l’année</translation>
        </message>
        <message>
            <source>as voted</source>
            <translation>tel que voté</translation>
        </message>
        <message>
            <source>step</source>
            <translation>étape</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>échéance tenue</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non tenue</translation>
        </message>
        <message>
            <source>coming</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condition</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>fait : %1</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::Provenance</name>
        <message>
            <source>first measurement that says it was reached</source>
            <translation>premier relevé qui le dit atteint</translation>
        </message>
        <message>
            <source>latest measurement</source>
            <translation>dernier relevé</translation>
        </message>
        <message numerus="yes">
            <source>sum of %n measurement(s)</source>
            <translation>
                <numerusform>somme de %n relevé</numerusform>
                <numerusform>somme de %n relevés</numerusform>
            </translation>
        </message>
        <message>
            <source>the year’s only measurement</source>
            <translation>seul relevé de l’année</translation>
        </message>
        <message numerus="yes">
            <source>highest of %n measurement(s)</source>
            <translation>
                <numerusform>le plus élevé de %n relevé</numerusform>
                <numerusform>le plus élevé de %n relevés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>latest of %n measurement(s)</source>
            <translation>
                <numerusform>valeur la plus récente de %n relevé</numerusform>
                <numerusform>valeur la plus récente de %n relevés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>small sample</source>
            <translation>petit effectif</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>no source given</source>
            <translation>source non renseignée</translation>
        </message>
        <message>
            <source>Indicative cost of challenge %1</source>
            <translation>Coût indicatif du défi %1</translation>
        </message>
        <message>
            <source>Indicative cost of the plan</source>
            <translation>Coût indicatif du plan</translation>
        </message>
        <message>
            <source>Amounts of the sheets</source>
            <translation>Montants des fiches</translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message numerus="yes">
            <source>sum of %n costed sheet(s)</source>
            <translation>
                <numerusform>montant de la seule fiche chiffrée</numerusform>
                <numerusform>somme de %n fiches chiffrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Origine des chiffres</translation>
        </message>
        <message>
            <source>The small raised numbers beside the figures lead here: each figure with the measurements or sheets it rests on, and how it was made from them. Numbers of actions, steps and indicators are counted in the plan on %1.</source>
            <translation>Les petits numéros placés à côté des chiffres renvoient ici : pour chaque chiffre, les relevés ou les fiches dont il vient et la façon dont il en est tiré. Les nombres d’actions, d’étapes et d’indicateurs sont comptés dans le plan au %1.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>From what</source>
            <translation>D’où il vient</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>entered in place of the computed value</source>
            <translation>saisi à la place de la valeur calculée</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>calculé</translation>
        </message>
        <message numerus="yes">
            <source>at least: %n entry(ies) do not say the number</source>
            <translation>
                <numerusform>au moins : %n entrée ne dit pas le nombre</numerusform>
                <numerusform>au moins : %n entrées ne disent pas le nombre</numerusform>
            </translation>
        </message>
        <message>
            <source>no entry that year</source>
            <translation>aucune entrée cette année-là</translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the journal</source>
            <translation>
                <numerusform>et %n autre dans le journal</numerusform>
                <numerusform>et %n autres dans le journal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::ReportParts</name>
        <message>
            <source>Plan %1</source>
            <translation>Plan %1</translation>
        </message>
        <message>
            <source>Adopted by deliberation %1 of %2</source>
            <translation>Adopté par délibération %1 du %2</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>non mesuré</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <source>the year before</source>
            <translation>l’année précédente</translation>
        </message>
        <message>
            <source>start unknown</source>
            <translation>début inconnu</translation>
        </message>
        <message>
            <source>end unknown</source>
            <translation>fin inconnue</translation>
        </message>
        <message>
            <source>Period %1</source>
            <translation>Période %1</translation>
        </message>
        <message>
            <source>%1 votes for out of %2</source>
            <translation>%1 voix pour sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>The challenges of the plan</source>
            <translation>Les défis du plan</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>a person</source>
            <translation>une personne</translation>
        </message>
        <message>
            <source>Without the names of people</source>
            <translation>Sans les noms des personnes</translation>
        </message>
        <message>
            <source>From %1 in %2 to %3 in %4</source>
            <translation>De %1 en %2 à %3 en %4</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>Logo of %1</source>
            <translation>Logo de %1</translation>
        </message>
        <message>
            <source>The logo of %1 could not be read: this document goes without it.</source>
            <translation>Le logo de %1 n’a pas pu être lu : ce document est sans logo.</translation>
        </message>
        <message>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>answered for by</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>started from %1 in %2</source>
            <translation>départ : %1 en %2</translation>
        </message>
        <message>
            <source>started from %1</source>
            <translation>départ : %1</translation>
        </message>
        <message>
            <source>no longer collected</source>
            <translation>n’est plus relevé</translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::ReviewChapters</name>
        <message numerus="yes">
            <source>%n opinion(s) and recommendation(s) given so far</source>
            <translation>
                <numerusform>%n avis ou recommandation rendu à ce jour</numerusform>
                <numerusform>%n avis et recommandations rendus à ce jour</numerusform>
            </translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message numerus="yes">
            <source>%n followed</source>
            <translation>
                <numerusform>%n suivi</numerusform>
                <numerusform>%n suivis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partly followed</source>
            <translation>
                <numerusform>%n partiellement suivi</numerusform>
                <numerusform>%n partiellement suivis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not followed</source>
            <translation>
                <numerusform>%n non suivi</numerusform>
                <numerusform>%n non suivis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting a reply</source>
            <translation>
                <numerusform>%n en attente de réponse</numerusform>
                <numerusform>%n en attente de réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>dont %n en retard</numerusform>
                <numerusform>dont %n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>action %1</source>
            <translation>action %1</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>reporté d’une revue antérieure</translation>
        </message>
        <message>
            <source>late: it was due on %1</source>
            <translation>en retard : attendue le %1</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>attendue le %1</translation>
        </message>
        <message>
            <source>closed on %1</source>
            <translation>clos le %1</translation>
        </message>
        <message>
            <source>Opinions of the follow-up body and replies</source>
            <translation>Avis de l’instance de suivi et réponses</translation>
        </message>
        <message>
            <source>An opinion comes back in every review until it is closed.</source>
            <translation>Un avis revient dans chaque revue jusqu’à ce qu’il soit clos.</translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) to look at in the review of %1</source>
            <translation>
                <numerusform>%n avis à examiner dans la revue %1</numerusform>
                <numerusform>%n avis à examiner dans la revue %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>What the body says</source>
            <translation>Ce que dit l’instance</translation>
        </message>
        <message>
            <source>What the authority replies</source>
            <translation>Ce que répond la collectivité</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) received so far</source>
            <translation>
                <numerusform>%n proposition reçue à ce jour</numerusform>
                <numerusform>%n propositions reçues à ce jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n acceptée</numerusform>
                <numerusform>%n acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjourned</source>
            <translation>
                <numerusform>%n ajournée</numerusform>
                <numerusform>%n ajournées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under study</source>
            <translation>
                <numerusform>%n à l’étude</numerusform>
                <numerusform>%n à l’étude</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Proposals for the plan</source>
            <translation>Propositions pour le plan</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) to look at in the review of %1</source>
            <translation>
                <numerusform>%n proposition à examiner dans la revue %1</numerusform>
                <numerusform>%n propositions à examiner dans la revue %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessor %1</source>
            <translation>Évaluateur %1</translation>
        </message>
        <message>
            <source>Nobody has assessed this proposal against the criteria yet.</source>
            <translation>Personne n’a encore évalué cette proposition au regard des critères.</translation>
        </message>
        <message>
            <source>%1 against the criteria</source>
            <translation>%1 au regard des critères</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>State of the action</source>
            <translation>État de l’action</translation>
        </message>
        <message>
            <source>Steps done</source>
            <translation>Étapes réalisées</translation>
        </message>
        <message>
            <source>Due dates kept</source>
            <translation>Échéances tenues</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>When the year was closed</source>
            <translation>À la clôture</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Rectifications of closed years</source>
            <translation>Rectifications des exercices clos</translation>
        </message>
        <message>
            <source>The documents of a closed year never change. What differs since is told here, both values side by side.</source>
            <translation>Les documents d’un exercice clos ne changent plus. Ce qui diffère depuis est dit ici, les deux valeurs côte à côte.</translation>
        </message>
        <message numerus="yes">
            <source>%1, closed on %2: %n rectified figure(s)</source>
            <translation>
                <numerusform>%1, clos le %2 : %n chiffre rectifié</numerusform>
                <numerusform>%1, clos le %2 : %n chiffres rectifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introduction</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Ce qui est demandé</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>What is asked of the elected officials</source>
            <translation>Ce qui est demandé aux élus</translation>
        </message>
        <message>
            <source>Requests for %1</source>
            <translation>Demandes de la revue %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>confirmed on %1</source>
            <translation>confirmée le %1</translation>
        </message>
        <message>
            <source>noted, not yet confirmed</source>
            <translation>notée, pas encore confirmée</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <source>The decisions on %1</source>
            <translation>Les décisions sur %1</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) of the elected officials</source>
            <translation>
                <numerusform>%n décision des élus</numerusform>
                <numerusform>%n décisions des élus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>addressee: %1</source>
            <translation>destinataire : %1</translation>
        </message>
        <message>
            <source>carried by action %1</source>
            <translation>portée par l’action %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>In which form</source>
            <translation>Sous quelle forme</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Documents transmis</translation>
        </message>
        <message>
            <source>What was sent in %1, and what was sent since of the documents on that year, from the register.</source>
            <translation>Ce qui a été envoyé en %1, et les documents de cette année-là envoyés depuis, d’après le registre.</translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s)</source>
            <translation>
                <numerusform>%n envoi</numerusform>
                <numerusform>%n envois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::SheetReport</name>
        <message>
            <source>Action sheet %1 – %2</source>
            <translation>Fiche action %1 – %2</translation>
        </message>
        <message>
            <source>Action sheet %1</source>
            <translation>Fiche action %1</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Target public</source>
            <translation>Public cible</translation>
        </message>
        <message>
            <source>Human means needed</source>
            <translation>Moyens humains nécessaires</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>as written: “%1”</source>
            <translation>tel qu’écrit : « %1 »</translation>
        </message>
        <message>
            <source>ACTION SHEET</source>
            <translation>FICHE ACTION</translation>
        </message>
        <message>
            <source>CHALLENGE No. %1 / Action No. %2</source>
            <translation>DÉFI N°%1 / Act N°%2</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Défi</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>(title of the deliberation; the sheet has lost its own)</source>
            <translation>(titre de la délibération ; la fiche a perdu le sien)</translation>
        </message>
        <message>
            <source>Pilot(s)</source>
            <translation>Pilote(s)</translation>
        </message>
        <message>
            <source>Partner(s)</source>
            <translation>Associé(s)</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>done, %1</source>
            <translation>fait, %1</translation>
        </message>
        <message>
            <source>late, due %1</source>
            <translation>en retard, attendu pour %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>attendu pour %1</translation>
        </message>
        <message>
            <source>Expected results</source>
            <translation>Résultats attendus</translation>
        </message>
        <message>
            <source>Start of the action</source>
            <translation>Début action</translation>
        </message>
        <message>
            <source>End of the action</source>
            <translation>Fin de l’action</translation>
        </message>
        <message>
            <source>Indicative cost</source>
            <translation>Coût indicatif</translation>
        </message>
        <message>
            <source>Funded by</source>
            <translation>Financement assuré par</translation>
        </message>
        <message>
            <source>Evaluation indicators</source>
            <translation>Indicateurs d’évaluation</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Last value</source>
            <translation>Dernière valeur</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Relevé le</translation>
        </message>
        <message>
            <source>Action sheets</source>
            <translation>Fiches action</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Challenge %1 – %2</source>
            <translation>Défi %1 – %2</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>cibles</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message>
            <source>Definitions and targets</source>
            <translation>Définitions et cibles</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Due dates</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::SynthesisReport</name>
        <message>
            <source>Synthesis %1</source>
            <translation>Synthèse %1</translation>
        </message>
        <message>
            <source>For elected officials and the consultation spaces</source>
            <translation>À l’attention des élus et des espaces de concertation</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 : l’année %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>due dates kept</source>
            <translation>échéances tenues</translation>
        </message>
        <message>
            <source>%1 of %2 in %3</source>
            <translation>%1 sur %2 en %3</translation>
        </message>
        <message>
            <source>Where the challenges stand</source>
            <translation>Où en sont les défis</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Défi</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Réalisées</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Action by action</source>
            <translation>Action par action</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>waiting for another action</source>
            <translation>en attente d’une autre action</translation>
        </message>
        <message>
            <source>All figures are those of the annual report %1; its annex says where each comes from.</source>
            <translation>Tous les chiffres sont ceux du bilan annuel %1, dont l’annexe dit d’où vient chacun.</translation>
        </message>
        <message>
            <source>It also holds the texts that are shortened here.</source>
            <translation>On y lit aussi en entier les textes abrégés ici.</translation>
        </message>
        <message>
            <source>What is late</source>
            <translation>Ce qui est en retard</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>No action is late.</source>
            <translation>Aucune action n’est en retard.</translation>
        </message>
        <message>
            <source>What is asked of the elected officials</source>
            <translation>Ce qui est demandé aux élus</translation>
        </message>
        <message>
            <source>Nothing was asked for %1.</source>
            <translation>Rien n’a été demandé pour %1.</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Ce qui a été décidé</translation>
        </message>
        <message>
            <source>No decision was recorded for %1.</source>
            <translation>Aucune décision n’a été enregistrée pour %1.</translation>
        </message>
        <message>
            <source>: </source>
            <translation> : </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s); confirmed: %1.</source>
            <translation>
                <numerusform>%n décision ; confirmées : %1.</numerusform>
                <numerusform>%n décisions ; confirmées : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the words of the decision</source>
            <translation>Dans les termes de la décision</translation>
        </message>
        <message>
            <source>The follow-up body and the proposals</source>
            <translation>L’instance de suivi et les propositions</translation>
        </message>
        <message>
            <source>No opinion and no proposal was received so far.</source>
            <translation>Aucun avis ni aucune proposition n’a été reçu à ce jour.</translation>
        </message>
    </context>
    <context>
        <name>jalon::report::Wording</name>
        <message>
            <source>planned</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>réalisée</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendue</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>known</source>
            <translation>connu</translation>
        </message>
        <message>
            <source>nil</source>
            <translation>néant</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>to be determined</source>
            <translation>à déterminer</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>en attente de %1</translation>
        </message>
        <message>
            <source>to clarify</source>
            <translation>à clarifier</translation>
        </message>
        <message>
            <source>Fictitious data</source>
            <translation>Données fictives</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>situation au %1</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisme</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>role</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>pilot</source>
            <translation>pilote</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>associé</translation>
        </message>
        <message>
            <source>every two months</source>
            <translation>tous les deux mois</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>tous les trimestres</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>chaque année</translation>
        </message>
        <message>
            <source>milestone</source>
            <translation>jalon</translation>
        </message>
        <message>
            <source>count</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>taux</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>latest value</source>
            <translation>valeur la plus récente</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>somme</translation>
        </message>
        <message>
            <source>highest value</source>
            <translation>valeur la plus haute</translation>
        </message>
        <message>
            <source>opens the way to</source>
            <translation>ouvre la voie à</translation>
        </message>
        <message>
            <source>related to</source>
            <translation>en lien avec</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>pas encore tranché</translation>
        </message>
        <message>
            <source>positive conclusions</source>
            <translation>conclusions positives</translation>
        </message>
        <message>
            <source>negative conclusions</source>
            <translation>conclusions négatives</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>dates not given</source>
            <translation>dates non renseignées</translation>
        </message>
        <message>
            <source>%1/year</source>
            <translation>%1/an</translation>
        </message>
        <message>
            <source>%1 once</source>
            <translation>%1 une fois</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 out of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, small sample</source>
            <translation>%1, petit effectif</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title as adopted</source>
            <translation>Titre adopté</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Titre court</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Défi</translation>
        </message>
        <message>
            <source>Pilot</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Associés</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Associé</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Acteur</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Expected results</source>
            <translation>Résultats attendus</translation>
        </message>
        <message>
            <source>Target public</source>
            <translation>Public cible</translation>
        </message>
        <message>
            <source>Human means</source>
            <translation>Moyens humains</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Réalisation</translation>
        </message>
        <message>
            <source>Recurrence</source>
            <translation>Périodicité</translation>
        </message>
        <message>
            <source>Indicative cost</source>
            <translation>Coût indicatif</translation>
        </message>
        <message>
            <source>State of the cost</source>
            <translation>État du coût</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>State of the funding</source>
            <translation>État du financement</translation>
        </message>
        <message>
            <source>Funders</source>
            <translation>Financeurs</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Evaluation indicators</source>
            <translation>Indicateurs d’évaluation</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Several measurements of a year</source>
            <translation>Plusieurs relevés d’une année</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Unit amount</source>
            <translation>Montant unitaire</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Place dans la liste</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numérateur</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Dénominateur</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Wording in the source</source>
            <translation>Texte de la source</translation>
        </message>
        <message>
            <source>Field concerned</source>
            <translation>Rubrique concernée</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Autres graphies</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Collectivité</translation>
        </message>
        <message>
            <source>Vision</source>
            <translation>Vision</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translation>Langue des rapports</translation>
        </message>
        <message>
            <source>Start of the period</source>
            <translation>Début de la période</translation>
        </message>
        <message>
            <source>End of the period</source>
            <translation>Fin de la période</translation>
        </message>
        <message>
            <source>Deliberation number</source>
            <translation>Numéro de la délibération</translation>
        </message>
        <message>
            <source>Date of the deliberation</source>
            <translation>Date de la délibération</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <translation>Conclusions</translation>
        </message>
        <message>
            <source>Date of the conclusions</source>
            <translation>Date des conclusions</translation>
        </message>
        <message>
            <source>Linked sheet</source>
            <translation>Fiche liée</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n context figure(s)</source>
            <translation>
                <numerusform>%n chiffre de contexte</numerusform>
                <numerusform>%n chiffres de contexte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%n critère</numerusform>
                <numerusform>%n critères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies)</source>
            <translation>
                <numerusform>%n acteur</numerusform>
                <numerusform>%n acteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action sheet(s)</source>
            <translation>
                <numerusform>%n fiche action</numerusform>
                <numerusform>%n fiches action</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pilot(s) or partner(s)</source>
            <translation>
                <numerusform>%n pilote ou associé</numerusform>
                <numerusform>%n pilotes et associés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n method step(s)</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expected result(s)</source>
            <translation>
                <numerusform>%n résultat attendu</numerusform>
                <numerusform>%n résultats attendus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cost line(s)</source>
            <translation>
                <numerusform>%n ligne de coût</numerusform>
                <numerusform>%n lignes de coût</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n lien</numerusform>
                <numerusform>%n liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stated state(s)</source>
            <translation>
                <numerusform>%n état déclaré</numerusform>
                <numerusform>%n états déclarés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to clarify</source>
            <translation>
                <numerusform>%n point à clarifier</numerusform>
                <numerusform>%n points à clarifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicateur</numerusform>
                <numerusform>%n indicateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n relevé</numerusform>
                <numerusform>%n relevés</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Context figure</source>
            <translation>Chiffre de contexte</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Action sheet</source>
            <translation>Fiche action</translation>
        </message>
        <message>
            <source>Pilot or partner</source>
            <translation>Pilote ou associé</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
        <message>
            <source>Cost line</source>
            <translation>Ligne de coût</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Point to clarify</source>
            <translation>Point à clarifier</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Ajout : %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Suppression : %1</translation>
        </message>
        <message>
            <source>Move: %1</source>
            <translation>Déplacement : %1</translation>
        </message>
        <message>
            <source>Measurement %1</source>
            <translation>Relevé %1</translation>
        </message>
        <message>
            <source>Pasted measurements</source>
            <translation>Relevés collés</translation>
        </message>
        <message>
            <source>Creation of the plan</source>
            <translation>Création du plan</translation>
        </message>
        <message>
            <source>The sheet has no title of its own; the deliberation’s stands in.</source>
            <translation>La fiche n’a pas de titre propre ; celui de la délibération le remplace.</translation>
        </message>
        <message>
            <source>No pilot is named.</source>
            <translation>Aucun pilote n’est désigné.</translation>
        </message>
        <message>
            <source>The start is not given.</source>
            <translation>Le début n’est pas renseigné.</translation>
        </message>
        <message>
            <source>The end is not given.</source>
            <translation>La fin n’est pas renseignée.</translation>
        </message>
        <message>
            <source>The end is not a date.</source>
            <translation>La fin n’est pas une date.</translation>
        </message>
        <message>
            <source>The action starts before the plan was adopted.</source>
            <translation>L’action débute avant l’adoption du plan.</translation>
        </message>
        <message>
            <source>The cost is not given.</source>
            <translation>Le coût n’est pas renseigné.</translation>
        </message>
        <message>
            <source>The cost is still to be determined.</source>
            <translation>Le coût reste à déterminer.</translation>
        </message>
        <message>
            <source>The cost is said to be known, but an amount is missing.</source>
            <translation>Le coût est dit connu, mais un montant manque.</translation>
        </message>
        <message>
            <source>The funding is not given.</source>
            <translation>Le financement n’est pas renseigné.</translation>
        </message>
        <message>
            <source>The funding is still to be determined.</source>
            <translation>Le financement reste à déterminer.</translation>
        </message>
        <message>
            <source>There is no evaluation indicator.</source>
            <translation>Il n’y a aucun indicateur d’évaluation.</translation>
        </message>
        <message>
            <source>There is no method.</source>
            <translation>Il n’y a pas de méthode.</translation>
        </message>
        <message>
            <source>Please fill in this field: %1.</source>
            <translation>Cette rubrique est à remplir : %1.</translation>
        </message>
        <message>
            <source>This text is too long: %1. Please shorten it.</source>
            <translation>Ce texte est trop long : %1. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>“%1” cannot be right for the field “%2”. Please check it.</source>
            <translation>« %1 » ne peut pas convenir pour « %2 ». Vérifiez la saisie.</translation>
        </message>
        <message>
            <source>“%1” is not a date of the calendar. Write for example: 14/10/2016, October 2016, 2016 or ?.</source>
            <translation>« %1 » n’est pas une date du calendrier. Écrivez par exemple : 14/10/2016, octobre 2016, 2016 ou ?.</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write for example: 12 or 12.5.</source>
            <translation>« %1 » n’est pas un nombre. Écrivez par exemple : 12 ou 12,5.</translation>
        </message>
        <message>
            <source>“%1” is already taken (%2). Please choose another one.</source>
            <translation>« %1 » est déjà pris (%2). Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The end (%1) lies before the start.</source>
            <translation>La fin (%1) précède le début.</translation>
        </message>
        <message>
            <source>The part counted (%1) is larger than the whole.</source>
            <translation>La partie comptée (%1) dépasse le total.</translation>
        </message>
        <message>
            <source>A rate over zero answers says nothing. Leave the cell empty instead.</source>
            <translation>Un taux sur zéro réponse ne dit rien. Laissez plutôt la case vide.</translation>
        </message>
        <message>
            <source>A rate needs both numbers: how many, and out of how many.</source>
            <translation>Un taux demande deux nombres : combien, et sur combien.</translation>
        </message>
        <message>
            <source>“%1” is not known here. Please check the code.</source>
            <translation>« %1 » est inconnu ici. Vérifiez le code.</translation>
        </message>
        <message>
            <source>“%1” refers to something that is not in the plan (%2).</source>
            <translation>« %1 » renvoie à un élément absent du plan (%2).</translation>
        </message>
        <message>
            <source>The key “%2” at %1 is not part of the format.</source>
            <translation>La clé « %2 » (%1) ne fait pas partie du format.</translation>
        </message>
        <message>
            <source>A value of another kind is needed: %1 %2</source>
            <translation>Une valeur d’une autre nature est attendue : %1 %2</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be kept: %1.</source>
            <translation>Le texte contient des caractères qui ne peuvent être conservés : %1.</translation>
        </message>
        <message>
            <source>This is not a plan in the exchange format of Jalon: %1 %2</source>
            <translation>Ce n’est pas un plan au format d’échange de Jalon : %1 %2</translation>
        </message>
        <message>
            <source>This file is larger or deeper than Jalon accepts: %1 %2</source>
            <translation>Ce fichier dépasse ce que Jalon accepte : %1 %2</translation>
        </message>
        <message>
            <source>Somebody else has changed this in the meantime. The plan has been read again; please look and try once more.</source>
            <translation>Quelqu’un d’autre l’a modifié entre-temps. Le plan a été relu ; vérifiez puis recommencez.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>This plan is open for reading only: nothing can be changed.</source>
            <translation>Ce plan est ouvert en lecture seule : rien ne peut être modifié.</translation>
        </message>
        <message>
            <source>The file %1 does not exist. Has it been moved or renamed?</source>
            <translation>Le fichier %1 n’existe pas. A-t-il été déplacé ou renommé ?</translation>
        </message>
        <message>
            <source>The file %1 already exists and was left as it is. Please choose another name.</source>
            <translation>Le fichier %1 existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>%1 is not a Jalon plan.</source>
            <translation>%1 n’est pas un plan Jalon.</translation>
        </message>
        <message>
            <source>The plan %1 is damaged and was not opened, so as not to make it worse. Please fetch a copy of it. (%2)</source>
            <translation>Le plan %1 est abîmé ; il n’a pas été ouvert, pour ne rien aggraver. Reprenez une copie. (%2)</translation>
        </message>
        <message>
            <source>The plan %1 was made by a newer Jalon (version %2 of the file). Please update Jalon.</source>
            <translation>Le plan %1 vient d’une version plus récente de Jalon (version %2 du fichier). Mettez Jalon à jour.</translation>
        </message>
        <message>
            <source>You are not allowed to open or change %1. Please ask whoever looks after the folder.</source>
            <translation>Vous n’avez pas le droit d’ouvrir ou de modifier %1. Voyez avec le responsable du dossier.</translation>
        </message>
        <message>
            <source>Another program is writing to %1 just now. Nothing was changed; please try again in a moment.</source>
            <translation>Un autre programme écrit en ce moment dans %1. Rien n’a été modifié ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was changed. Please make room and try again.</source>
            <translation>Le disque est plein : rien n’a été modifié. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>The plan could not be written: nothing was changed. (%1)</source>
            <translation>Le plan n’a pas pu être enregistré : rien n’a été modifié. (%1)</translation>
        </message>
        <message>
            <source>%1 cannot be written; what stood there before is intact. (%2)</source>
            <translation>%1 ne peut pas être écrit ; ce qui s’y trouvait est intact. (%2)</translation>
        </message>
        <message numerus="yes">
            <source>late by %n month(s)</source>
            <translation>
                <numerusform>en retard de %n mois</numerusform>
                <numerusform>en retard de %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>late by %n day(s)</source>
            <translation>
                <numerusform>en retard de %n jour</numerusform>
                <numerusform>en retard de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) not costed: %1</source>
            <translation>
                <numerusform>%n fiche non chiffrée : %1</numerusform>
                <numerusform>%n fiches non chiffrées : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Import of a plan</source>
            <translation>Import d’un plan</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>Membres présents</translation>
        </message>
        <message>
            <source>Members represented</source>
            <translation>Membres représentés</translation>
        </message>
        <message>
            <source>Voters</source>
            <translation>Votants</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>Voix pour</translation>
        </message>
        <message>
            <source>Votes against</source>
            <translation>Voix contre</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>Abstentions</translation>
        </message>
        <message>
            <source>commune</source>
            <translation>commune</translation>
        </message>
        <message>
            <source>Frozen as voted on</source>
            <translation>Figé tel que voté le</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Colour of documents</source>
            <translation>Couleur des documents</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>En activité</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir de</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Valeur de départ</translation>
        </message>
        <message>
            <source>Year of the baseline</source>
            <translation>Année de départ</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Small sample below</source>
            <translation>Petit échantillon en dessous de</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Reason to keep or stop collecting</source>
            <translation>Motif de maintien ou d’arrêt du relevé</translation>
        </message>
        <message>
            <source>In place of the computed value</source>
            <translation>À la place de la valeur calculée</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Financeur</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Engagé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfaits</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Ont répondu</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Interrogés</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Entrée du journal</translation>
        </message>
        <message>
            <source>Tolerance in days</source>
            <translation>Tolérance en jours</translation>
        </message>
        <message>
            <source>Kept or missed</source>
            <translation>Tenue ou non</translation>
        </message>
        <message>
            <source>Settled on</source>
            <translation>Soldée le</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Type of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Objet modifié</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Date before</source>
            <translation>Date avant</translation>
        </message>
        <message>
            <source>Date after</source>
            <translation>Date après</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Kinds of entries</source>
            <translation>Types d’entrées</translation>
        </message>
        <message>
            <source>Kinds of parties</source>
            <translation>Types de parties</translation>
        </message>
        <message>
            <source>What is added up</source>
            <translation>Ce qui est additionné</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Rapporté à</translation>
        </message>
        <message numerus="yes">
            <source>%n target(s)</source>
            <translation>
                <numerusform>%n cible</numerusform>
                <numerusform>%n cibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computation rule(s)</source>
            <translation>
                <numerusform>%n règle de calcul</numerusform>
                <numerusform>%n règles de calcul</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n budget line(s)</source>
            <translation>
                <numerusform>%n ligne de budget</numerusform>
                <numerusform>%n lignes de budget</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>%n entrée du journal</numerusform>
                <numerusform>%n entrées du journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of journal entries</source>
            <translation>
                <numerusform>%n fiche d’entrées du journal</numerusform>
                <numerusform>%n fiches d’entrées du journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies) of journal entries</source>
            <translation>
                <numerusform>%n acteur d’entrées du journal</numerusform>
                <numerusform>%n acteurs d’entrées du journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n pièce jointe</numerusform>
                <numerusform>%n pièces jointes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amendment(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amended value(s)</source>
            <translation>
                <numerusform>%n valeur modifiée</numerusform>
                <numerusform>%n valeurs modifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Computation rule</source>
            <translation>Règle de calcul</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Ligne de budget</translation>
        </message>
        <message>
            <source>Sheet of a journal entry</source>
            <translation>Fiche d’une entrée du journal</translation>
        </message>
        <message>
            <source>Party of a journal entry</source>
            <translation>Acteur d’une entrée du journal</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <source>Amended value</source>
            <translation>Valeur modifiée</translation>
        </message>
        <message>
            <source>Journal: %1</source>
            <translation>Journal : %1</translation>
        </message>
        <message>
            <source>Due date kept: %1</source>
            <translation>Échéance tenue : %1</translation>
        </message>
        <message>
            <source>Due date missed: %1</source>
            <translation>Échéance non tenue : %1</translation>
        </message>
        <message>
            <source>Proposals accepted</source>
            <translation>Propositions acceptées</translation>
        </message>
        <message>
            <source>Merged: %1</source>
            <translation>Fusion : %1</translation>
        </message>
        <message>
            <source>Replaced: %1</source>
            <translation>Remplacement : %1</translation>
        </message>
        <message>
            <source>Pseudonym: %1</source>
            <translation>Pseudonyme : %1</translation>
        </message>
        <message>
            <source>number of entries</source>
            <translation>nombre d’entrées</translation>
        </message>
        <message>
            <source>number of different parties</source>
            <translation>nombre d’acteurs différents</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>reached or not</source>
            <translation>atteint ou non</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>journal</translation>
        </message>
        <message>
            <source>steps of the method</source>
            <translation>étapes de la méthode</translation>
        </message>
        <message>
            <source>pilots and partners</source>
            <translation>pilotes et associés</translation>
        </message>
        <message>
            <source>obligations</source>
            <translation>échéances</translation>
        </message>
        <message>
            <source>the sheet</source>
            <translation>la fiche</translation>
        </message>
        <message>
            <source>the challenge</source>
            <translation>le défi</translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>tout le plan</translation>
        </message>
        <message>
            <source>participants</source>
            <translation>participants</translation>
        </message>
        <message>
            <source>satisfied people</source>
            <translation>personnes satisfaites</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>réponses</translation>
        </message>
        <message>
            <source>people asked</source>
            <translation>personnes interrogées</translation>
        </message>
        <message>
            <source>amounts</source>
            <translation>montants</translation>
        </message>
        <message>
            <source>obligations kept</source>
            <translation>échéances tenues</translation>
        </message>
        <message>
            <source>obligations due</source>
            <translation>échéances dues</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>organismes</translation>
        </message>
        <message>
            <source>services</source>
            <translation>services</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>fonctions</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>groupes</translation>
        </message>
        <message>
            <source>communes</source>
            <translation>communes</translation>
        </message>
        <message>
            <source>of the plan</source>
            <translation>du plan</translation>
        </message>
        <message>
            <source>of challenge %1</source>
            <translation>du défi %1</translation>
        </message>
        <message>
            <source>of sheet %1</source>
            <translation>de la fiche %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>journal entries %1</source>
            <translation>entrées du journal %1</translation>
        </message>
        <message>
            <source>%1 entries %2</source>
            <translation>entrées %1 %2</translation>
        </message>
        <message>
            <source>Number of %1 in the year</source>
            <translation>Nombre d’%1 dans l’année</translation>
        </message>
        <message>
            <source>Number of different parties named by the %1 in the year</source>
            <translation>Nombre d’acteurs différents cités par les %1 dans l’année</translation>
        </message>
        <message>
            <source>Number of different %1 named by the %2 in the year</source>
            <translation>Décompte des %1 que citent les %2 dans l’année, sans doublon</translation>
        </message>
        <message>
            <source>Total of %1 of the %2 in the year</source>
            <translation>Total des %1 des %2 dans l’année</translation>
        </message>
        <message>
            <source>%1 divided by %2, over the %3 in the year</source>
            <translation>Part des %1 parmi les %2, sur les %3 dans l’année</translation>
        </message>
        <message>
            <source>Reached with the first of the %1</source>
            <translation>Atteint avec la première des %1</translation>
        </message>
        <message>
            <source>step %1 %2, “%3”</source>
            <translation>étape %1 %2, « %3 »</translation>
        </message>
        <message>
            <source>steps %1</source>
            <translation>étapes %1</translation>
        </message>
        <message>
            <source>Reached when it is done: %1</source>
            <translation>Atteint quand elle est réalisée : %1</translation>
        </message>
        <message>
            <source>Reached when the first is done of the %1</source>
            <translation>Atteint quand est réalisée la première des %1</translation>
        </message>
        <message>
            <source>Number of %1 done in the year</source>
            <translation>Nombre d’%1 réalisées dans l’année</translation>
        </message>
        <message>
            <source>Number of %1 done so far</source>
            <translation>Nombre d’%1 réalisées à ce jour</translation>
        </message>
        <message>
            <source>pilots and partners %1, as entered today</source>
            <translation>pilotes et associés %1, tels qu’inscrits aujourd’hui</translation>
        </message>
        <message>
            <source>%1 among the pilots and partners %2, as entered today</source>
            <translation>%1 parmi les pilotes et associés %2, tels qu’inscrits aujourd’hui</translation>
        </message>
        <message>
            <source>Reached as soon as there are %1</source>
            <translation>Atteint dès qu’il y a des %1</translation>
        </message>
        <message>
            <source>Number of %1</source>
            <translation>Décompte des %1</translation>
        </message>
        <message>
            <source>Obligations kept divided by those due %1 in the year</source>
            <translation>Part des échéances tenues parmi celles dues %1 dans l’année</translation>
        </message>
        <message>
            <source>Reached with the first obligation kept %1</source>
            <translation>Atteint avec la première échéance tenue %1</translation>
        </message>
        <message>
            <source>Number of obligations due %1 in the year</source>
            <translation>Nombre d’échéances dues %1 dans l’année</translation>
        </message>
        <message>
            <source>Number of obligations kept of those due %1 in the year</source>
            <translation>Nombre d’échéances tenues parmi celles dues %1 dans l’année</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>réunion</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>annual meeting</source>
            <translation>rendez-vous annuel</translation>
        </message>
        <message>
            <source>training</source>
            <translation>formation</translation>
        </message>
        <message>
            <source>internal publication</source>
            <translation>publication interne</translation>
        </message>
        <message>
            <source>external publication</source>
            <translation>publication externe</translation>
        </message>
        <message>
            <source>aid or grant</source>
            <translation>aide ou subvention</translation>
        </message>
        <message>
            <source>company supported</source>
            <translation>entreprise accompagnée</translation>
        </message>
        <message>
            <source>company created</source>
            <translation>entreprise créée</translation>
        </message>
        <message>
            <source>contract won</source>
            <translation>marché remporté</translation>
        </message>
        <message>
            <source>satisfaction survey</source>
            <translation>enquête de satisfaction</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>décision</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>courrier</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>chaque mois</translation>
        </message>
        <message>
            <source>every half-year</source>
            <translation>chaque semestre</translation>
        </message>
        <message>
            <source>only once</source>
            <translation>une seule fois</translation>
        </message>
        <message>
            <source>more is better</source>
            <translation>plus haut vaut mieux</translation>
        </message>
        <message>
            <source>less is better</source>
            <translation>plus bas vaut mieux</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>échéance proche</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>tenue</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non tenue</translation>
        </message>
        <message>
            <source>no obligation due</source>
            <translation>aucune échéance due</translation>
        </message>
        <message>
            <source>correction of the transcription</source>
            <translation>correction de la transcription</translation>
        </message>
        <message>
            <source>amendment</source>
            <translation>modification</translation>
        </message>
        <message>
            <source>committed beyond what was planned</source>
            <translation>engagé au-delà du prévu</translation>
        </message>
        <message>
            <source>paid beyond what was committed</source>
            <translation>payé au-delà de l’engagé</translation>
        </message>
        <message>
            <source>paid beyond what was planned</source>
            <translation>payé au-delà du prévu</translation>
        </message>
        <message>
            <source>%1: %2 (%3 for %4)</source>
            <translation>%1 : %2 (%3 pour %4)</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>sans cible</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>non mesuré</translation>
        </message>
        <message>
            <source>direction not said</source>
            <translation>sens non précisé</translation>
        </message>
        <message>
            <source>target not reached yet</source>
            <translation>cible pas encore atteinte</translation>
        </message>
        <message>
            <source>target reached</source>
            <translation>cible atteinte</translation>
        </message>
        <message>
            <source>target not reached</source>
            <translation>cible non atteinte</translation>
        </message>
        <message numerus="yes">
            <source>%n kept out of %1</source>
            <extracomment>%n kept of %1 that were due</extracomment>
            <translation>
                <numerusform>%n tenue sur %1</numerusform>
                <numerusform>%n tenues sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <extracomment>%1 is a month</extracomment>
            <translation>prochaine : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Grouped change: %1</source>
            <translation>Changement groupé : %1</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Conclue le</translation>
        </message>
        <message>
            <source>Conclusion in words</source>
            <translation>Conclusion rédigée</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Éléments de preuve</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinataire de l’avis</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse de la collectivité</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Reply in words</source>
            <translation>Réponse rédigée</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Décidé le</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Confirmé le</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Clôturé par</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Empreinte du sceau</translation>
        </message>
        <message>
            <source>Opened again on</source>
            <translation>Rouvert le</translation>
        </message>
        <message>
            <source>Reason for opening it again</source>
            <translation>Motif de la réouverture</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Mode d’envoi</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposition</numerusform>
                <numerusform>%n propositions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s)</source>
            <translation>
                <numerusform>%n évaluation de critère</numerusform>
                <numerusform>%n évaluations de critères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of the follow-up body</source>
            <translation>
                <numerusform>%n membre de l’instance de suivi</numerusform>
                <numerusform>%n membres de l’instance de suivi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the follow-up body</source>
            <translation>
                <numerusform>%n séance de l’instance de suivi</numerusform>
                <numerusform>%n séances de l’instance de suivi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) of the follow-up body</source>
            <translation>
                <numerusform>%n avis de l’instance de suivi</numerusform>
                <numerusform>%n avis de l’instance de suivi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of annual reviews</source>
            <translation>
                <numerusform>%n texte de revue annuelle</numerusform>
                <numerusform>%n textes de revue annuelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closing(s) of a year</source>
            <translation>
                <numerusform>%n clôture d’exercice</numerusform>
                <numerusform>%n clôtures d’exercice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) sent</source>
            <translation>
                <numerusform>%n document transmis</numerusform>
                <numerusform>%n documents transmis</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Évaluation d’un critère</translation>
        </message>
        <message>
            <source>Member of the follow-up body</source>
            <translation>Membre de l’instance de suivi</translation>
        </message>
        <message>
            <source>Session of the follow-up body</source>
            <translation>Séance de l’instance de suivi</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Text of the annual review</source>
            <translation>Texte de la revue annuelle</translation>
        </message>
        <message>
            <source>Closing of the year</source>
            <translation>Clôture de l’exercice</translation>
        </message>
        <message>
            <source>Document sent</source>
            <translation>Document transmis</translation>
        </message>
        <message>
            <source>Decision on %1</source>
            <translation>Décision sur %1</translation>
        </message>
        <message>
            <source>Proposal %1 accepted</source>
            <translation>Proposition %1 acceptée</translation>
        </message>
        <message>
            <source>Reply to opinion %1</source>
            <translation>Réponse à l’avis %1</translation>
        </message>
        <message>
            <source>Year %1 closed</source>
            <translation>Exercice %1 clôturé</translation>
        </message>
        <message>
            <source>Year %1 opened again</source>
            <translation>Exercice %1 rouvert</translation>
        </message>
        <message>
            <source>Documents of %1 sent</source>
            <translation>Documents de %1 transmis</translation>
        </message>
        <message>
            <source>network of elected representatives</source>
            <translation>réseau des élus</translation>
        </message>
        <message>
            <source>consultation spaces</source>
            <translation>espaces de concertation</translation>
        </message>
        <message>
            <source>follow-up body</source>
            <translation>instance de suivi</translation>
        </message>
        <message>
            <source>other source</source>
            <translation>autre origine</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>proposal</comment>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>adjourned</source>
            <comment>proposal</comment>
            <translation>ajournée</translation>
        </message>
        <message>
            <source>rejected</source>
            <comment>proposal</comment>
            <translation>refusée</translation>
        </message>
        <message>
            <source>under study</source>
            <comment>proposal</comment>
            <translation>à l’étude</translation>
        </message>
        <message>
            <source>met</source>
            <comment>criterion</comment>
            <translation>rempli</translation>
        </message>
        <message>
            <source>partly met</source>
            <comment>criterion</comment>
            <translation>partiellement rempli</translation>
        </message>
        <message>
            <source>not met</source>
            <comment>criterion</comment>
            <translation>non rempli</translation>
        </message>
        <message>
            <source>not assessable</source>
            <comment>criterion</comment>
            <translation>non évaluable</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recommandation</translation>
        </message>
        <message>
            <source>Opinion no. %1</source>
            <translation>Avis n° %1</translation>
        </message>
        <message>
            <source>Recommendation no. %1</source>
            <translation>Recommandation n° %1</translation>
        </message>
        <message>
            <source>followed</source>
            <comment>opinion</comment>
            <translation>suivi</translation>
        </message>
        <message>
            <source>partly followed</source>
            <comment>opinion</comment>
            <translation>partiellement suivi</translation>
        </message>
        <message>
            <source>not followed</source>
            <comment>opinion</comment>
            <translation>non suivi</translation>
        </message>
        <message>
            <source>awaiting a reply</source>
            <comment>opinion</comment>
            <translation>en attente de réponse</translation>
        </message>
        <message>
            <source>continue</source>
            <comment>decision</comment>
            <translation>poursuivre</translation>
        </message>
        <message>
            <source>reinforce</source>
            <comment>decision</comment>
            <translation>renforcer</translation>
        </message>
        <message>
            <source>adapt</source>
            <comment>decision</comment>
            <translation>adapter</translation>
        </message>
        <message>
            <source>suspend</source>
            <comment>decision</comment>
            <translation>suspendre</translation>
        </message>
        <message>
            <source>stop</source>
            <comment>decision</comment>
            <translation>arrêter</translation>
        </message>
        <message>
            <source>annual report</source>
            <comment>document</comment>
            <translation>bilan annuel</translation>
        </message>
        <message>
            <source>file of the follow-up body</source>
            <comment>document</comment>
            <translation>dossier de l’instance de suivi</translation>
        </message>
        <message>
            <source>synthesis</source>
            <comment>document</comment>
            <translation>synthèse</translation>
        </message>
        <message>
            <source>indicator table</source>
            <comment>document</comment>
            <translation>tableau des indicateurs</translation>
        </message>
        <message>
            <source>review of an action</source>
            <comment>document</comment>
            <translation>bilan d’une action</translation>
        </message>
        <message>
            <source>action sheet</source>
            <comment>document</comment>
            <translation>fiche action</translation>
        </message>
        <message>
            <source>action sheets</source>
            <comment>document</comment>
            <translation>fiches action</translation>
        </message>
        <message>
            <source>minutes of the annual review</source>
            <comment>document</comment>
            <translation>relevé de décisions de la revue annuelle</translation>
        </message>
        <message>
            <source>documents sent</source>
            <translation>documents transmis</translation>
        </message>
        <message>
            <source>documents sent (%1)</source>
            <translation>documents transmis (%1)</translation>
        </message>
        <message>
            <source>Number of different %1 in the year</source>
            <translation>Nombre de %1 différents dans l’année</translation>
        </message>
        <message>
            <source>proposals accepted</source>
            <translation>propositions acceptées</translation>
        </message>
        <message>
            <source>proposals received</source>
            <translation>propositions reçues</translation>
        </message>
        <message>
            <source>%1 from: %2</source>
            <translation>%1 (origine : %2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a part of a sheet ("Cost line"), %2 what of it ("Amount")</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>not in the plan</source>
            <translation>absent du plan</translation>
        </message>
        <message>
            <source>per year</source>
            <translation>par an</translation>
        </message>
        <message>
            <source>one-off</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>How many %1 in the year</source>
            <translation>Nombre de %1 dans l’année</translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) kept of %1 (%2 %)</source>
            <translation>
                <numerusform>%n échéance tenue sur %1 (%2 %)</numerusform>
                <numerusform>%n échéances tenues sur %1 (%2 %)</numerusform>
            </translation>
        </message>
    </context>
</TS>
