// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/PdfMetadata.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s,
              dc = u"http://purl.org/dc/elements/1.1/"_s, xmp = u"http://ns.adobe.com/xap/1.0/"_s,
              pdf = u"http://ns.adobe.com/pdf/1.3/"_s, pdfaid = u"http://www.aiim.org/pdfa/ns/id/"_s,
              pdfuaid = u"http://www.aiim.org/pdfua/ns/id/"_s,
              extension = u"http://www.aiim.org/pdfa/ns/extension/"_s,
              schema = u"http://www.aiim.org/pdfa/ns/schema#"_s,
              property = u"http://www.aiim.org/pdfa/ns/property#"_s;

/// One value in the container RDF asks for: Alt for texts by language, Seq for authors, Bag for languages.
void writeListed(QXmlStreamWriter &xml, const QString &name, const QString &container, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, u"li"_s);
    if (container == u"Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void beginResource(QXmlStreamWriter &xml, const QString &container)
{
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
}

void endElements(QXmlStreamWriter &xml, int count)
{
    for (; count > 0; --count)
        xml.writeEndElement();
}

/// PDF/A knows no metadata of PDF/UA and wants what it does not know to be described.
void writeUaSchema(QXmlStreamWriter &xml)
{
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeNamespace(extension, u"pdfaExtension"_s);
    xml.writeNamespace(schema, u"pdfaSchema"_s);
    xml.writeNamespace(property, u"pdfaProperty"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeStartElement(extension, u"schemas"_s);
    beginResource(xml, u"Bag"_s);
    xml.writeTextElement(schema, u"schema"_s, u"PDF/UA identification schema"_s);
    xml.writeTextElement(schema, u"namespaceURI"_s, pdfuaid);
    xml.writeTextElement(schema, u"prefix"_s, u"pdfuaid"_s);
    xml.writeStartElement(schema, u"property"_s);
    beginResource(xml, u"Seq"_s);
    xml.writeTextElement(property, u"name"_s, u"part"_s);
    xml.writeTextElement(property, u"valueType"_s, u"Integer"_s);
    xml.writeTextElement(property, u"category"_s, u"internal"_s);
    xml.writeTextElement(property, u"description"_s, u"Part of ISO 14289 to which the file is built"_s);
    endElements(xml, 7); // property: li, Seq, property; schema: li, Bag, schemas; Description
}

} // namespace

QByteArray pdfDate(const QDateTime &date)
{
    return "D:" + date.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
}

QByteArray xmpPacket(const Document &document, PdfProfile profile)
{
    QString body;
    QXmlStreamWriter xml(&body);
    const QString date = document.date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeNamespace(pdfaid, u"pdfaid"_s);
    xml.writeNamespace(pdfuaid, u"pdfuaid"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    writeListed(xml, u"title"_s, u"Alt"_s, document.title);
    writeListed(xml, u"description"_s, u"Alt"_s, document.subject);
    writeListed(xml, u"creator"_s, u"Seq"_s, document.author);
    writeListed(xml, u"language"_s, u"Bag"_s, document.language);
    xml.writeTextElement(xmp, u"CreatorTool"_s, u"Jalon"_s);
    xml.writeTextElement(xmp, u"CreateDate"_s, date);
    xml.writeTextElement(xmp, u"ModifyDate"_s, date);
    xml.writeTextElement(pdf, u"Producer"_s, QString::fromLatin1(pdfProducer));
    const bool accessible = profile == PdfProfile::Accessible;
    xml.writeTextElement(pdfaid, u"part"_s, accessible ? u"3"_s : u"1"_s);
    xml.writeTextElement(pdfaid, u"conformance"_s, accessible ? u"A"_s : u"B"_s);
    if (accessible)
        xml.writeTextElement(pdfuaid, u"part"_s, u"1"_s);
    xml.writeEndElement();
    if (accessible)
        writeUaSchema(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body.toUtf8() +
           "\n<?xpacket end=\"w\"?>";
}

} // namespace jalon::report
