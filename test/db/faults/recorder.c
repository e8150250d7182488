/*
 * Preloaded into a program (LD_PRELOAD), writes down in RECORDER_LOG, in order, everything that it does to the files below
 * RECORDER_FOLDER: writes with their bytes, truncations, syncs, renames and removals. test/db/faults/recording.ts reads it.
 *
 * One entry: kind (1 byte), length of the path (2), offset (8), length of the bytes (4), path, bytes; numbers little-endian.
 * The bytes of a rename are the new path. System calls are made directly, so that nothing is written down twice.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { LONGEST_PATH = 1024 };

static int recording = -1;
static const char *folder;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void start(void) {
  const char *file = getenv("RECORDER_LOG");
  folder = getenv("RECORDER_FOLDER");
  if (file && folder) recording = syscall(SYS_openat, AT_FDCWD, file, O_CREAT | O_WRONLY | O_APPEND | O_TRUNC, 0600);
}

static int is_ours(const char *path) { return recording >= 0 && strncmp(path, folder, strlen(folder)) == 0; }

/* The path behind a handle, or 0 when it is none of the files looked at. */
static int path_of(int handle, char *path) {
  if (recording < 0 || handle < 3) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = syscall(SYS_readlink, link, path, LONGEST_PATH - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

static void note(char kind, const char *path, int64_t offset, const void *bytes, uint32_t length) {
  uint16_t path_length = (uint16_t)strlen(path);
  char head[15];
  head[0] = kind;
  memcpy(head + 1, &path_length, 2);
  memcpy(head + 3, &offset, 8);
  memcpy(head + 11, &length, 4);
  struct iovec entry[3] = {{head, 15}, {(void *)path, path_length}, {(void *)bytes, length}};
  ssize_t whole = 15 + path_length + (ssize_t)length;
  if (syscall(SYS_writev, recording, entry, 3) != whole) abort(); /* a recording with gaps would prove nothing */
}

static ssize_t write_at(int handle, const void *bytes, size_t length, off_t offset) {
  char path[LONGEST_PATH];
  pthread_mutex_lock(&one_at_a_time);
  ssize_t done = syscall(SYS_pwrite64, handle, bytes, length, offset);
  if (done > 0 && path_of(handle, path)) note('W', path, offset, bytes, (uint32_t)done);
  pthread_mutex_unlock(&one_at_a_time);
  return done;
}

ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t offset) {
  return write_at(handle, bytes, length, offset);
}

ssize_t pwrite(int handle, const void *bytes, size_t length, off_t offset) {
  return write_at(handle, bytes, length, offset);
}

ssize_t write(int handle, const void *bytes, size_t length) {
  char path[LONGEST_PATH];
  if (!path_of(handle, path)) return syscall(SYS_write, handle, bytes, length);
  pthread_mutex_lock(&one_at_a_time);
  ssize_t done = syscall(SYS_write, handle, bytes, length);
  off_t end = syscall(SYS_lseek, handle, 0, SEEK_CUR);
  if (done > 0) note('W', path, end - done, bytes, (uint32_t)done);
  pthread_mutex_unlock(&one_at_a_time);
  return done;
}

static int sync_with(long call, int handle) {
  char path[LONGEST_PATH];
  pthread_mutex_lock(&one_at_a_time);
  int failed = syscall(call, handle);
  if (!failed && path_of(handle, path)) note('S', path, 0, "", 0);
  pthread_mutex_unlock(&one_at_a_time);
  return failed;
}

int fsync(int handle) { return sync_with(SYS_fsync, handle); }
int fdatasync(int handle) { return sync_with(SYS_fdatasync, handle); }

int ftruncate64(int handle, off64_t length) {
  char path[LONGEST_PATH];
  pthread_mutex_lock(&one_at_a_time);
  int failed = syscall(SYS_ftruncate, handle, length);
  if (!failed && path_of(handle, path)) note('T', path, length, "", 0);
  pthread_mutex_unlock(&one_at_a_time);
  return failed;
}

int ftruncate(int handle, off_t length) { return ftruncate64(handle, length); }

int unlink(const char *path) {
  pthread_mutex_lock(&one_at_a_time);
  int failed = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (!failed && is_ours(path)) note('U', path, 0, "", 0);
  pthread_mutex_unlock(&one_at_a_time);
  return failed;
}

int rename(const char *from, const char *to) {
  pthread_mutex_lock(&one_at_a_time);
  int failed = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (!failed && is_ours(to)) note('R', from, 0, to, (uint32_t)strlen(to));
  pthread_mutex_unlock(&one_at_a_time);
  return failed;
}
