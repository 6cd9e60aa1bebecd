// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"
#include "report/markup/Markup.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

// ODT and HTML files taken apart again, as a reader's program does.
namespace jalon::report::parsed {

/// An element, or with an empty name a text.
struct Node
{
    QString name;
    QString text;
    QMap<QString, QString> attributes;
    QList<Node> children;

    QString operator[](const char *attribute) const
    {
        return attributes.value(QString::fromLatin1(attribute));
    }
    bool has(const char *attribute) const { return attributes.contains(QString::fromLatin1(attribute)); }
};

/// The root element; fails the test that is running if the bytes are no well-formed XML.
Node parse(const QByteArray &xml);

/// All elements of these names below a node, in their order.
QList<const Node *> all(const Node &node, const QStringList &names);
QList<const Node *> all(Node &&, const QStringList &) = delete; // they point into it

/// What a person reads: texts in their order; line breaks, tabs and spaces of ODF as characters; without
/// style sheets and what only screen readers are told.
QString textOf(const Node &node);

/// The entries of a zip by path; fails the test if it cannot be opened.
QMap<QString, QByteArray> unzipped(const QByteArray &zip, QStringList *order = nullptr);

/// Every text of a document that must be printed, in its order. `ordered` is false where formats differ in
/// the order (key figures).
struct Printed
{
    QString text;
    bool ordered = true;
};
QList<Printed> printedTexts(const Document &document);

QList<Heading> headings(const Document &document);
QList<Table> tables(const Document &document);
/// Everything that is drawn, marks left out.
QList<Drawing> drawings(const Document &document);
QString headingText(const Heading &heading);

} // namespace jalon::report::parsed
