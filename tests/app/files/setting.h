// A change of the surroundings (an environment variable) that is taken back.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace pacewise {

class Setting {
public:
    Setting(const char* name, const std::optional<std::string>& value) : name_(name)
    {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    ~Setting() { set(before_); }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

private:
    void set(const std::optional<std::string>& value) const
    {
        if (value)
            ::setenv(name_, value->c_str(), 1);
        else
            ::unsetenv(name_);
    }

    const char* name_;
    std::optional<std::string> before_;
};

}
