// How every test starts Chromium: the one that was found, in an odd time zone, reaching out to nothing by itself.

export const launchOptions = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
};

export const contextOptions = { locale: 'en-GB', timezoneId: 'Pacific/Chatham' };
