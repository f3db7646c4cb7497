/**
 * What no page of the archive and nothing in it may use, though browsers would let it: all that tells of the reader, the device
 * or the network around it, that pays, signs in or takes the screen. Every name is one that Chromium knows (`bluetooth` on some
 * systems only); of others it complains in the console. Left alone is what the viewer of a PDF may want: full screen.
 */
const refused = [
	'accelerometer',
	'autoplay',
	'bluetooth',
	'browsing-topics',
	'camera',
	'captured-surface-control',
	'clipboard-read',
	'compute-pressure',
	'digital-credentials-get',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'interest-cohort',
	'keyboard-map',
	'local-fonts',
	'local-network',
	'local-network-access',
	'loopback-network',
	'magnetometer',
	'microphone',
	'midi',
	'on-device-speech-recognition',
	'otp-credentials',
	'payment',
	'private-state-token-issuance',
	'private-state-token-redemption',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking',
];

/** The value of `Permissions-Policy`. Buttons copy (`src/components/copy.ts`), which browsers grant to a press alone. */
export const permissionsPolicy = [...refused.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ');
