// Tells a thread that waits for another program to give up: a descriptor to wait on, beside what it waits
// for.
#pragma once

namespace pacewise {

class StopSignal {
public:
    /// Care: throws DiskTrouble when there are no more descriptors.
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    void raise();
    bool is_raised() const;
    /// Can be read from as soon as the sign is raised, and stays so.
    int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

}
