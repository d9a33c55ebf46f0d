import { isSetSupported } from '../profiles.js';
import { gated } from '../refusal.js';
import { CustomXmlParts } from './custom-xml-parts.js';
import { Files } from './files.js';

const theme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#f3f2f1',
  controlForegroundColor: '#262626',
  isDarkTheme: false,
};

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
    officeTheme: gated(theme, 'Office.OfficeTheme'),
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
