// How soon V8 compiles for good what is called over and over. It waits for three thousand calls; of this program's
// functions, many and each small, a thousand tell as much, and what is read until then takes less time. It holds for
// all threads of the process. To be imported before all else: what Node keeps of the source files hangs on such settings.
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--invocation-count-for-turbofan=1000')
