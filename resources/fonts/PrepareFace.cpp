// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: reads a face of Inter, writes the face that Jalon embeds. Three changes, no outline touched:
//  - cmap: digits lead to their tabular forms (feature tnum), because Qt 6.4 cannot ask for font features
//    and figures stand in columns everywhere;
//  - GSUB: the feature calt is put out of service. It replaces "->" by an arrow and the dash of "2016–2020" by
//    a raised one that no character leads to, and such glyphs cannot be searched nor copied in a PDF;
//  - name: the family is "Inter Jalon", so that an Inter installed on the machine is never taken for ours.
// Usage: jalon_prepare_face IN.otf OUT.otf STYLE
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Bytes = std::string;

std::uint32_t number(const Bytes &data, std::size_t at, int size)
{
    if (at + size > data.size())
        throw std::runtime_error("the font file ends too early");
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(data[at + i]);
    return value;
}

std::uint32_t u16(const Bytes &data, std::size_t at)
{
    return number(data, at, 2);
}
std::uint32_t u32(const Bytes &data, std::size_t at)
{
    return number(data, at, 4);
}

void put(Bytes &data, std::uint32_t value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        data.push_back(static_cast<char>(value >> shift & 0xff));
}

using Tables = std::map<Bytes, Bytes>;
using CharacterMap = std::map<std::uint32_t, std::uint32_t>;

Tables readTables(const Bytes &font)
{
    Tables tables;
    for (std::uint32_t i = 0; i < u16(font, 4); ++i) {
        const std::size_t record = 12 + 16 * i;
        tables[font.substr(record, 4)] = font.substr(u32(font, record + 8), u32(font, record + 12));
    }
    return tables;
}

CharacterMap readCharacters(const Bytes &cmap)
{
    for (std::uint32_t i = 0; i < u16(cmap, 2); ++i) {
        const std::size_t table = u32(cmap, 4 + 8 * i + 4);
        if (u16(cmap, table) != 12)
            continue;
        CharacterMap map;
        for (std::uint32_t g = 0; g < u32(cmap, table + 12); ++g) {
            const std::size_t group = table + 16 + 12 * g;
            for (std::uint32_t c = u32(cmap, group); c <= u32(cmap, group + 4); ++c)
                map[c] = u32(cmap, group + 8) + c - u32(cmap, group);
        }
        return map;
    }
    throw std::runtime_error("no character map of format 12");
}

/// One subtable of format 12, offered to both platforms.
Bytes writeCharacters(const CharacterMap &map)
{
    struct Group
    {
        std::uint32_t first, last, glyph;
    };
    std::vector<Group> groups;
    for (const auto &[character, glyph] : map) {
        if (!groups.empty() && groups.back().last + 1 == character &&
            groups.back().glyph + character - groups.back().first == glyph)
            groups.back().last = character;
        else
            groups.push_back({character, character, glyph});
    }
    Bytes out;
    put(out, 0, 2);
    put(out, 2, 2);
    for (const auto &[platform, encoding] : {std::pair(0, 4), std::pair(3, 10)}) {
        put(out, platform, 2);
        put(out, encoding, 2);
        put(out, 4 + 2 * 8, 4);
    }
    put(out, 12, 2);
    put(out, 0, 2);
    put(out, 16 + 12 * groups.size(), 4);
    put(out, 0, 4);
    put(out, groups.size(), 4);
    for (const Group &group : groups) {
        put(out, group.first, 4);
        put(out, group.last, 4);
        put(out, group.glyph, 4);
    }
    return out;
}

/// The glyphs a single-substitution lookup subtable replaces.
void readSubstitutions(const Bytes &gsub, std::size_t table, CharacterMap &out)
{
    const std::size_t coverage = table + u16(gsub, table + 2);
    std::uint32_t index = 0;
    const auto replace = [&](std::uint32_t glyph) {
        out[glyph] = u16(gsub, table) == 1 ? (glyph + u16(gsub, table + 4)) & 0xffff
                                           : u16(gsub, table + 6 + 2 * index);
        ++index;
    };
    for (std::uint32_t i = 0; i < u16(gsub, coverage + 2); ++i) {
        if (u16(gsub, coverage) == 1) {
            replace(u16(gsub, coverage + 4 + 2 * i));
            continue;
        }
        const std::size_t range = coverage + 4 + 6 * i;
        for (std::uint32_t glyph = u16(gsub, range); glyph <= u16(gsub, range + 2); ++glyph)
            replace(glyph);
    }
}

CharacterMap tabularForms(const Bytes &gsub)
{
    const std::size_t features = u16(gsub, 6), lookups = u16(gsub, 8);
    CharacterMap forms;
    for (std::uint32_t i = 0; i < u16(gsub, features); ++i) {
        const std::size_t record = features + 2 + 6 * i;
        if (gsub.substr(record, 4) != "tnum")
            continue;
        const std::size_t feature = features + u16(gsub, record + 4);
        for (std::uint32_t l = 0; l < u16(gsub, feature + 2); ++l) {
            const std::size_t lookup = lookups + u16(gsub, lookups + 2 + 2 * u16(gsub, feature + 4 + 2 * l));
            for (std::uint32_t s = 0; s < u16(gsub, lookup + 4); ++s) {
                std::size_t table = lookup + u16(gsub, lookup + 6 + 2 * s);
                std::uint32_t type = u16(gsub, lookup);
                if (type == 7) { // an extension only says where the real subtable stands
                    type = u16(gsub, table + 2);
                    table += u32(gsub, table + 4);
                }
                if (type == 1)
                    readSubstitutions(gsub, table, forms);
            }
        }
        return forms;
    }
    throw std::runtime_error("no feature tnum");
}

void disableFeature(Bytes &gsub, const Bytes &tag)
{
    const std::size_t features = u16(gsub, 6);
    for (std::uint32_t i = 0; i < u16(gsub, features); ++i) {
        if (gsub.substr(features + 2 + 6 * i, 4) == tag)
            gsub.replace(features + 2 + 6 * i, 1, 1, 'x');
    }
}

Bytes writeNames(const Bytes &style)
{
    const Bytes family = "Inter Jalon";
    const std::map<int, Bytes> names = {
        {0, "Copyright 2016-2022 The Inter Project Authors (https://github.com/rsms/inter)"},
        {1, family},
        {2, style},
        {3, family + " " + style},
        {4, family + " " + style},
        {5, "Version 4.0"},
        {6, "InterJalon-" + style},
        {13, "SIL Open Font License, Version 1.1"}};
    Bytes out, strings;
    put(out, 0, 2);
    put(out, names.size(), 2);
    put(out, 6 + 12 * names.size(), 2);
    for (const auto &[id, text] : names) {
        const std::size_t start = strings.size();
        for (const char c : text)
            put(strings, static_cast<unsigned char>(c), 2);
        for (const std::uint32_t field :
             {std::uint32_t(3), std::uint32_t(1), std::uint32_t(0x409), std::uint32_t(id),
              std::uint32_t(strings.size() - start), std::uint32_t(start)})
            put(out, field, 2);
    }
    return out + strings;
}

std::uint32_t checksum(Bytes table)
{
    table.resize((table.size() + 3) / 4 * 4, '\0');
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < table.size(); i += 4)
        sum += u32(table, i);
    return sum;
}

Bytes writeFont(const Bytes &version, const Tables &tables)
{
    std::uint32_t power = 1, log = 0;
    while (power * 2 <= tables.size()) {
        power *= 2;
        ++log;
    }
    Bytes head = version, body;
    for (const std::uint32_t field :
         {std::uint32_t(tables.size()), power * 16, log, std::uint32_t(tables.size() * 16) - power * 16})
        put(head, field, 2);
    for (const auto &[tag, table] : tables) {
        head += tag;
        put(head, checksum(table), 4);
        put(head, 12 + 16 * tables.size() + body.size(), 4);
        put(head, table.size(), 4);
        body += table;
        body.resize((body.size() + 3) / 4 * 4, '\0');
    }
    return head + body;
}

void prepare(const char *in, const char *out, const Bytes &style)
{
    std::ifstream source(in, std::ios::binary);
    const Bytes font{std::istreambuf_iterator<char>(source), {}};
    Tables tables = readTables(font);
    CharacterMap characters = readCharacters(tables.at("cmap"));
    const CharacterMap tabular = tabularForms(tables.at("GSUB"));
    for (std::uint32_t digit = '0'; digit <= '9'; ++digit)
        characters.at(digit) = tabular.at(characters.at(digit));
    tables["cmap"] = writeCharacters(characters);
    disableFeature(tables.at("GSUB"), "calt");
    tables["name"] = writeNames(style);
    tables.at("head").replace(8, 4, 4, '\0'); // checkSumAdjustment, over the whole file
    tables.erase("DSIG");
    Bytes result = writeFont(font.substr(0, 4), tables);
    std::uint32_t offset = 12;
    while (result.substr(offset, 4) != "head")
        offset += 16;
    Bytes adjustment;
    put(adjustment, 0xB1B0AFBA - checksum(result), 4);
    result.replace(u32(result, offset + 8) + 8, 4, adjustment);
    std::ofstream(out, std::ios::binary) << result;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::cerr << "usage: jalon_prepare_face IN.otf OUT.otf STYLE\n";
        return 2;
    }
    try {
        prepare(argv[1], argv[2], argv[3]);
    } catch (const std::exception &error) {
        std::cerr << argv[1] << ": " << error.what() << '\n';
        return 1;
    }
}
