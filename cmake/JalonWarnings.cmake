# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target shares. Warnings are errors.
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
                    -Werror)
# Text is UTF-16 in Qt: no silent conversion from char*, the compiler shows every place where text enters.
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH)
# Libraries are loaded only where they are used: start-up time and memory (docs/performance.md).
add_link_options(-Wl,--as-needed)
