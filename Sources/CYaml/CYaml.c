#include "CYaml.h"  // a target needs a source file; all of libyaml stands in the library
