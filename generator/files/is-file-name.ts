/** Whether Windows keeps a name for a device, which it does with any extension. */
export const isDeviceName = (name: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)

/** Whether every system takes this as the name of a file inside a folder: no separators, no devices, not hidden, one spelling. */
export const isFileName = (name: string): boolean =>
  /^[\p{L}\p{Nd}_$][\p{L}\p{M}\p{Nd}_$.@+ ()-]*$/u.test(name) &&
  !/\p{Default_Ignorable_Code_Point}/u.test(name) &&
  name.normalize('NFC') === name &&
  !/[. ]$/.test(name) &&
  Buffer.byteLength(name) <= 200 &&
  !isDeviceName(name)
