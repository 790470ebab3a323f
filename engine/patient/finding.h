// "We did not look" is not "there is none". A finding knows which of the three it is: not recorded, looked
// for and absent (`none` in the file), or present. Safety rules read "not recorded" cautiously.
#pragma once

#include <optional>
#include <utility>

namespace pacewise {

template <class T> class Finding {
public:
    Finding() = default;
    static Finding absent()
    {
        Finding finding;
        finding.recorded_ = true;
        return finding;
    }
    static Finding present(T value)
    {
        Finding finding = absent();
        finding.value_ = std::move(value);
        return finding;
    }

    bool recorded() const { return recorded_; }
    /// The finding; null when it is absent or not recorded.
    const T* found() const { return value_ ? &*value_ : nullptr; }
    bool operator==(const Finding&) const = default;

private:
    bool recorded_ = false;
    std::optional<T> value_;
};

}
