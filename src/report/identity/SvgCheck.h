// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;

namespace jalon::report {

/// Whether a file from outside is an SVG drawing that may be given to QSvgRenderer, which follows links to
/// files and draws what is used a million times a million times: well-formed, of bounded size and depth,
/// without scripts, entities, foreign contents and links to anything but its own parts and embedded pictures.
bool isHarmlessSvg(const QByteArray &bytes);

} // namespace jalon::report
