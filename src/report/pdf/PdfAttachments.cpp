// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/PdfAttachments.h"

#include "report/pdf/PdfMetadata.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace jalon::report {

void attach(QPDF &file, const Document &document)
{
    if (document.attachments.isEmpty())
        return;
    const std::string date = pdfDate(document.date).toStdString();
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    QPDFEmbeddedFileDocumentHelper embedded(file);
    for (const Attachment &attachment : document.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(file, attachment.content.toStdString());
        stream.setSubtype(attachment.mediaType.toStdString());
        stream.setCreationDate(date).setModDate(date);
        const std::string name = attachment.name.toStdString();
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(file, name, stream);
        specification.setDescription(attachment.description.toStdString());
        QPDFObjectHandle object = specification.getObjectHandle();
        object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        embedded.replaceEmbeddedFile(name, specification);
        associated.appendItem(object);
    }
    file.getRoot().replaceKey("/AF", associated);
}

} // namespace jalon::report
