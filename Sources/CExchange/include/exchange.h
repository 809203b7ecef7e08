#ifndef XUANZHI_EXCHANGE_H
#define XUANZHI_EXCHANGE_H

/// Swaps the two paths in one step, so that no reader sees either missing. Returns 0, or -1 with
/// errno: ENOSYS, EINVAL or ENOTSUP where the system or the file system cannot do it.
int xuanzhi_exchange(const char *first, const char *second);

#endif
