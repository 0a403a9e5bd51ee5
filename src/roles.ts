// The parts of the service that a process can run: apart from main.ts, which loads the whole service, because every
// call of the command line looks at them.
export const ROLES = ['scheduler', 'worker', 'web'] as const
export type Role = (typeof ROLES)[number]
