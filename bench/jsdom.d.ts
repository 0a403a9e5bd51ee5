// As much of jsdom as the benchmark of reading uses; the package has no types.
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { url: string; virtualConsole: VirtualConsole })
    readonly window: { readonly document: unknown; close(): void }
  }
}
