/** What the help of a command tells besides its options. */
export type Manual = {
  /** Command line → what it does; two of them. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  /** What the exit code says, where the command can end with it; 2 means the same for all. */
  readonly ok?: string
  readonly findings?: string
  /** What 130 says, where it is the usual end. */
  readonly interrupted?: string
}

/** What makes `validate` and `merge-reports` fail. */
const failing = 'invalid or unreadable (with --unknown error: or unknown; with --fail-on drift: or has drift)'

/** The manual of each command, by its name. */
export const manuals: ReadonlyMap<string, Manual> = new Map(
  Object.entries({
    init: {
      examples: [
        ['init', 'writes a catalogue with one topic and one message type'],
        ['init captures/ --name my-notifications', 'writes a catalogue that describes the captures'],
      ],
      ok: 'the catalogue was written',
    },
    generate: {
      examples: [
        ['generate', 'writes the package that schemas/ describes to generated/'],
        ['generate --check', 'shows what would change, for CI'],
      ],
      ok: 'the package matches the schemas',
      findings: 'a rule of level error is broken, or with --check the package is out of date',
    },
    lint: {
      examples: [
        ['lint', 'checks schemas/'],
        ['lint --catalogue my-notifications', 'checks the schemas of an installed package'],
      ],
      ok: 'no rule of level error is broken',
      findings: 'a rule of level error is broken',
    },
    docs: {
      examples: [
        ['docs', 'writes the catalogue to catalogue.html'],
        ['docs --captures captures/ --out pages.html', 'also shows what the captures contain'],
      ],
      ok: 'the page was written',
    },
    explain: {
      examples: [
        ['explain OrderShipped', 'shows a message type in the terminal'],
        ['explain OrderShipped.order.id', 'shows a property of it'],
      ],
      ok: 'the explanation was printed',
    },
    export: {
      examples: [
        ['export asyncapi', 'prints the catalogue as an AsyncAPI document'],
        ['export asyncapi --out asyncapi.json', 'writes it to a file'],
      ],
      ok: 'the document was written',
    },
    diff: {
      examples: [
        ['diff --against git:origin/main', 'compares with another branch'],
        [
          'diff --against npm:my-notifications --check-version',
          'compares with what is published, and checks the version',
        ],
      ],
      ok: 'no change reaches the level of --fail-on',
      findings: 'something breaks, or the version is too low',
    },
    validate: {
      examples: [
        ['validate captures/', 'checks all captures in a folder'],
        [
          'validate --profile strict --report junit=report.xml capture.har',
          'reports drift, too, and writes a report',
        ],
      ],
      ok: `no message is ${failing}`,
      findings: `a message is ${failing}`,
    },
    coverage: {
      examples: [
        ['coverage captures/ --min 90', 'fails if fewer than 90 % of the message types on topics were seen'],
        ['coverage captures/ --suggest --apply', 'adds what is new in the captures to the schemas'],
      ],
      ok: 'the captures reach --min and --min-properties',
      findings: 'they do not reach one of them',
    },
    truth: {
      examples: [
        ['truth payloads.json', 'writes which facts real payloads confirm'],
        ['truth payloads.json --check', 'writes nothing, for CI'],
      ],
      ok: 'every payload is known, and "truth.json" is up to date',
      findings: 'a payload is not known, or with --check the file would change',
    },
    scrub: {
      examples: [
        ['scrub captures/ --out scrubbed', 'writes captures without personal data'],
        ['scrub capture.ndjson --in-place', 'overwrites the capture'],
      ],
      ok: 'all captures were written',
      findings: 'some messages were left out',
    },
    'merge-reports': {
      examples: [
        ['merge-reports shards/', 'prints the report of several runs as one'],
        ['merge-reports shards/ --report junit=report.xml', 'writes it in another format, too'],
      ],
      ok: `no message is ${failing}`,
      findings: `a message is ${failing}`,
    },
    record: {
      examples: [
        [
          'record --url https://host.example/notifications --out capture.ndjson',
          'records until it is interrupted',
        ],
        [
          'record --url https://host.example/notifications --topic /a/** --for 10m --out capture.ndjson',
          'records some topics for ten minutes',
        ],
      ],
      ok: 'the recording ended as --for or --count says',
    },
    mock: {
      examples: [
        ['mock', 'plays the examples of the catalogue on port 8080'],
        ['mock --play capture.ndjson --speed 10', 'plays a capture ten times as fast'],
      ],
      interrupted: 'it was stopped with Ctrl+C',
    },
    completion: {
      examples: [
        ['completion bash >> ~/.bashrc', 'completes commands and options in bash'],
        ['completion fish > ~/.config/fish/completions/cometd-codegen.fish', 'completes them in fish'],
      ],
      ok: 'the script was printed',
    },
  } satisfies Readonly<Record<string, Manual>>),
)
