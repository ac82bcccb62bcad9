/** How other formats begin, and what they are called. */
const formats: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 3, 4], 'a zip archive'],
  [[0x50, 0x4b, 5, 6], 'an empty zip archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed with zstd'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'compressed with xz'],
  [[0x42, 0x5a, 0x68], 'compressed with bzip2'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'a 7z archive'],
  [[0x04, 0x22, 0x4d, 0x18], 'compressed with lz4'],
  [[0xd4, 0xc3, 0xb2, 0xa1], 'a pcap capture of network packets'],
  [[0xa1, 0xb2, 0xc3, 0xd4], 'a pcap capture of network packets'],
  [[0x4d, 0x3c, 0xb2, 0xa1], 'a pcap capture of network packets'],
  [[0xa1, 0xb2, 0x3c, 0x4d], 'a pcap capture of network packets'],
  [[0x0a, 0x0d, 0x0d, 0x0a], 'a pcapng capture of network packets'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'an SQLite database'],
]

/** The name of a format that is no capture, told by its first bytes; a tar archive by its mark. */
export function foreignFormat(head: Buffer): string | undefined {
  if (head.toString('latin1', 257, 262) === 'ustar') return 'a tar archive'
  return formats.find(([start]) => start.every((byte, index) => head[index] === byte))?.[1]
}
