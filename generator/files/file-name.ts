/** Whether Windows keeps a name for a device, which it does with any extension. */
export const isDeviceName = (name: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)

/** Whether every system takes this as the name of a file inside a folder: no separators, no devices, not hidden. */
export const isFileName = (name: string): boolean =>
  /^[A-Za-z0-9_$][\w$.@+ ()-]*$/.test(name) &&
  !/[. ]$/.test(name) &&
  name.length <= 200 &&
  !isDeviceName(name)
