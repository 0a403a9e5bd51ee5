// A browser for the tests that look at a page; none of them runs without one, and says so.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { describe } from 'vitest'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

export function openBrowser(): Promise<Browser> {
  // Neither root nor a container has a sandbox to give; the pages are our own.
  return chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
}

/** `describe`, skipped loudly where there is no Chromium to be had. */
export function describeWithChromium(name: string, tests: () => void): void {
  if (findChromium() !== undefined) return void describe(name, tests)
  process.stderr.write(
    `\n*** SKIPPED: "${name}" needs a Chromium: install one (apt-get install chromium, brew install chromium) ***\n`,
  )
  describe.skip(name, tests)
}
