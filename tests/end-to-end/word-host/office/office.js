import { isSetSupported } from '../profiles.js';
import { gated } from '../refusal.js';
import { CustomXmlParts } from './custom-xml-parts.js';
import { Files } from './files.js';
import { themes } from './themes.js';

/** Fills the Office object that boot.js made before the host was there. */
export function fillOffice(office, host) {
  const { profile } = host;
  const files = new Files(host);
  const diagnostics = { host: 'Word', platform: profile.platform, version: profile.version };
  const document = {
    mode: 'readWrite', // It stays so in a document that is open for viewing (office-js #5484).
    url: host.url,
    getFileAsync: (...args) => files.getFileAsync(...args),
    customXmlParts: gated(new CustomXmlParts(host), 'Office.CustomXmlParts'),
  };
  const context = {
    host: 'Word',
    platform: profile.platform,
    diagnostics: gated(diagnostics, 'Office.ContextInformation'),
    displayLanguage: host.displayLanguage,
    contentLanguage: host.displayLanguage,
    officeTheme: host.faults.noTheme ? undefined : gated(themes[host.theme], 'Office.OfficeTheme'),
    partitionKey: profile.partitionKey,
    requirements: gated(
      { isSetSupported: (name, version) => isSetSupported(profile, name, version) },
      'Office.RequirementSetSupport',
    ),
    document: gated(document, 'Office.Document'),
  };
  Object.assign(office, {
    context: gated(context, 'Office.Context'),
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    HostType: { Word: 'Word' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline', iOS: 'iOS' },
  });
  return files;
}
