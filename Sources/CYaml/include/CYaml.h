#ifndef CYAML_H
#define CYAML_H
// The system's libyaml as it is: Swift imports its event parser whole.
#include <yaml.h>
#endif
