// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmbeddedFonts.h"

#include <QDir>
#include <QtGlobal>

void jalonInitEmbeddedFonts()
{
    Q_INIT_RESOURCE(jalon_fonts);
}
