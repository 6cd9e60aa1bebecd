// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes :/jalon/fonts/{Regular,Italic,Medium,SemiBold,Bold}.otf readable: the resources of a static library
/// are only linked in when something names them.
void jalonInitEmbeddedFonts();
