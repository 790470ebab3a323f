// A desktop's portal on a message bus of its own: what it was asked, and the answer it gives.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace pacewise {

class TestPortal {
public:
    enum class Answers { at_once, never };
    struct Heard {
        std::string method;
        std::string parent;
        std::string title;
        std::string folder;
        std::string name;
    };

    /// Says that the dialog ended like this (0 chosen, 1 cancelled), with this address of a file.
    TestPortal(Answers, unsigned ended, const std::string& uri);
    /// A bus with nobody on it.
    TestPortal();
    ~TestPortal();
    TestPortal(const TestPortal&) = delete;
    TestPortal& operator=(const TestPortal&) = delete;

    std::vector<Heard> heard() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}
