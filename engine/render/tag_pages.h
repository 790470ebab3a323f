// From pages to their structure: which items are drawn together under which mark, and how the marks hang
// together. Everything that is drawn has a mark; those of borders and of repeated heads and feet are in no
// tag, so that nobody has to listen to them.
#pragma once

#include "engine/page/page.h"
#include "engine/render/tag.h"

#include <span>

namespace pacewise {

enum class Told {
    yes,      ///< part of the structure
    running,  ///< heads and feet that every page repeats
    no        ///< borders, boxes, surfaces
};

/// Items drawn one after the other under one mark.
struct MarkedItems {
    Told told = Told::yes;
    std::vector<const PageItem*> items;
};

struct TaggedPages {
    std::vector<std::vector<MarkedItems>> pages;  ///< the number of a mark is its place on its page
    Tag document;
};

/// Care: points into the pages.
TaggedPages tag_pages(std::span<const Page>);

}
