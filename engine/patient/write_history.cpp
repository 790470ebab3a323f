#include "engine/patient/write_pieces.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

}

void write_finding(YamlWriter& out, const Sore& sore)
{
    out.begin_map(Style::flow).key("place").value(word_of(sore.place));
    out.key("side").value(word_of(sore.side)).end();
}

/// The surgeon's list: tags first, then positions.
void write_finding(YamlWriter& out, const Surgery& surgery)
{
    out.begin_map(Style::flow).key("on").value(date_text(surgery.on)).key("avoid").begin_list();
    for (const Tag tag : surgery.avoid_tags) out.value(word_of(tag));
    for (const Position position : surgery.avoid_positions) out.value(word_of(position));
    out.end().end();
}

void write_finding(YamlWriter& out, const Bands& bands)
{
    out.begin_map(Style::flow);
    write_text(out, "brand", bands.brand);
    write_recorded(out, "latex_free", bands.latex_free);
    out.end();
}

}
