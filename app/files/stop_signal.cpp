#include "app/files/stop_signal.h"

#include "engine/base/file.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace pacewise {

StopSignal::StopSignal() : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (descriptor_ < 0) throw DiskTrouble("too many files are open");
}

StopSignal::~StopSignal() { ::close(descriptor_); }

void StopSignal::raise() { ::eventfd_write(descriptor_, 1); }

bool StopSignal::is_raised() const
{
    pollfd sign{descriptor_, POLLIN, 0};
    return ::poll(&sign, 1, 0) > 0;
}

}
