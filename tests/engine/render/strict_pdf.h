// Reads a PDF as strictly as a checker of PDF/UA-1 would: the structure tree, every mark on every page,
// fonts, description and attachments. All that is wrong comes as sentences. Care: also read as C++17, so only
// plain standard headers here.
#pragma once

#include <string>
#include <vector>

namespace strict {

struct Node {
    std::string name;
    std::string alt;
    std::string language;
    std::vector<Node> parts;  ///< tags only, no marks
    std::size_t marks = 0;
};

struct Attached {
    std::string name;
    std::string kind;          ///< "application/yaml"
    std::string relationship;  ///< "/Source"
    std::string bytes;
};

struct Pdf {
    std::vector<std::string> faults;
    Node document;
    std::string title;
    std::string language;
    std::string metadata;
    std::vector<Attached> attached;
    std::size_t pages = 0;
    std::size_t artifacts = 0;
    std::size_t painted = 0;  ///< operations that leave ink
    std::size_t running = 0;  ///< artifacts of repeated heads and feet
};

Pdf read(const std::string& bytes);
/// All faults, one a line.
std::string faults(const std::string& bytes);
/// The same file with nothing packed, so that its words can be found and spoiled.
std::string unpacked(const std::string& bytes);
/// All nodes of this name, in reading order.
std::vector<Node> all(const Node&, const std::string& name);
/// "Document(Sect(H1 P L(LI(Lbl LBody))))"
std::string outline(const Node&);

}
