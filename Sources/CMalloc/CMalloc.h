/* glibc's settings for its memory, which Swift's Glibc module leaves out. */
#include <malloc.h>
