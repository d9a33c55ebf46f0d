const common = { CompressedFile: 1.1, File: 1.1, CustomXmlParts: 1.1 };

/**
 * What each platform says of itself and which requirement sets it has, by the table of Word API requirement sets of
 * April 2026. `sliceSize` is the largest slice in bytes.
 */
export const profiles = {
  windows: {
    platform: 'PC',
    version: '16.0.19929.20000',
    sets: { ...common, WordApi: 1.9, WordApiDesktop: 1.5 },
    sliceSize: 4194304,
  },
  'windows-2019': {
    platform: 'PC',
    version: '16.0.10412.20000',
    sets: { ...common, WordApi: 1.3 },
    sliceSize: 4194304,
  },
  mac: {
    platform: 'Mac',
    version: '16.108',
    sets: { ...common, WordApi: 1.9, WordApiDesktop: 1.5 },
    sliceSize: 4194304,
  },
  web: {
    platform: 'OfficeOnline',
    version: '0.0.0.0',
    // The reference says that Word on the web lacks CompressedFile, although getFileAsync works there.
    sets: { File: 1.1, CustomXmlParts: 1.1, WordApi: 1.9, WordApiOnline: 1.1 },
    sliceSize: 4194304,
    // A page in a frame of another site has storage of its own there.
    partitionKey: 'word-edit.officeapps.live.com',
  },
  ipad: {
    platform: 'iOS',
    version: '16.94',
    sets: { ...common, WordApi: 1.9, WordApiDesktop: 1.2 },
    sliceSize: 65536,
  },
};

/** True where the profile has the set in that version (1.1 unless told) or a later one. */
export function isSetSupported(profile, name, version = '1.1') {
  const has = profile.sets[name];
  if (has === undefined) return false;
  const [major, minor = 0] = String(version).split('.').map(Number);
  const [ownMajor, ownMinor = 0] = String(has).split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
