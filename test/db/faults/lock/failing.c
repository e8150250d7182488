/*
 * Preloaded into a program (LD_PRELOAD), makes the disk below FAILING_FOLDER fail as the file FAILING_ORDERS says, which is
 * looked at anew before each deed: 'write' and 'sync' count deeds from the moment the order was given. The orders are six
 * numbers of eight bytes, little-endian: what (0 nothing, 1 the n-th deed fails once, 2 the n-th deed and all after it,
 * 3 the disk is full once so many bytes were written), n, the error's number, deeds so far, bytes so far, deeds that failed.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { LONGEST_PATH = 1024, NOTHING = 0, ONCE = 1, FROM_THEN_ON = 2, FULL = 3 };

struct orders {
  int64_t what, n, error, deeds, bytes, failed;
};

static volatile struct orders *orders;
static const char *folder;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void start(void) {
  const char *file = getenv("FAILING_ORDERS");
  folder = getenv("FAILING_FOLDER");
  if (!file || !folder) return;
  int handle = syscall(SYS_openat, AT_FDCWD, file, O_RDWR);
  if (handle < 0) abort(); /* a disk that never fails would prove nothing */
  void *shared = mmap(0, sizeof(struct orders), PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
  syscall(SYS_close, handle);
  if (shared == MAP_FAILED) abort();
  orders = shared;
}

static int is_ours(const char *path) { return strncmp(path, folder, strlen(folder)) == 0; }

static int concerns(int handle) {
  if (!orders || orders->what == NOTHING || handle < 3) return 0;
  char link[64], path[LONGEST_PATH];
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = syscall(SYS_readlink, link, path, LONGEST_PATH - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

/* Whether this deed fails; `bytes` is what it would add to the disk. */
static int fails(int64_t bytes) {
  pthread_mutex_lock(&one_at_a_time);
  orders->deeds += 1;
  orders->bytes += bytes;
  int it_fails = orders->what == ONCE           ? orders->deeds == orders->n
                 : orders->what == FROM_THEN_ON ? orders->deeds >= orders->n
                                                : bytes > 0 && orders->bytes > orders->n;
  if (it_fails) orders->failed += 1;
  pthread_mutex_unlock(&one_at_a_time);
  if (it_fails) errno = (int)orders->error;
  return it_fails;
}

ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t offset) {
  if (concerns(handle) && fails((int64_t)length)) return -1;
  return syscall(SYS_pwrite64, handle, bytes, length, offset);
}

ssize_t pwrite(int handle, const void *bytes, size_t length, off_t offset) {
  if (concerns(handle) && fails((int64_t)length)) return -1;
  return syscall(SYS_pwrite64, handle, bytes, length, offset);
}

ssize_t write(int handle, const void *bytes, size_t length) {
  if (concerns(handle) && fails((int64_t)length)) return -1;
  return syscall(SYS_write, handle, bytes, length);
}

static int other(long call, int handle, long argument) {
  if (concerns(handle) && fails(0)) return -1;
  return syscall(call, handle, argument);
}

int fsync(int handle) { return other(SYS_fsync, handle, 0); }
int fdatasync(int handle) { return other(SYS_fdatasync, handle, 0); }
int ftruncate64(int handle, off64_t length) { return other(SYS_ftruncate, handle, length); }
int ftruncate(int handle, off_t length) { return other(SYS_ftruncate, handle, length); }
