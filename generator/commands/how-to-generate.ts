import { readFileSync } from 'node:fs'

/**
 * What a person types to generate: the script `generate` of the package whose script runs this (npm says so in the
 * environment), which has its options written down; else the command, with the options that were given.
 */
export function commandLine(
  options: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string {
  const { npm_lifecycle_event: script, npm_command: command, npm_package_json: manifest } = env
  const isScript = script !== undefined && command !== 'exec'
  return isScript && (script === 'generate' || hasScript(manifest))
    ? 'npm run generate'
    : ['npx cometd-codegen generate', ...options].join(' ')
}

function hasScript(path: string | undefined): boolean {
  if (path === undefined) return false
  try {
    const manifest: { readonly scripts?: { readonly generate?: unknown } } | null = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    return typeof manifest?.scripts?.generate === 'string'
  } catch {
    return false
  }
}
