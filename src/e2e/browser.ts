import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './packaged-chromium.ts';

const flags = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

interface Candidate {
	readonly name: string;
	readonly locate: () => Promise<{ executablePath: string; env?: NodeJS.ProcessEnv }>;
}

/** A browser installed on the system, or undefined. */
export function systemBrowser(path: string = process.env['PATH'] ?? ''): string | undefined {
	const folders = [...path.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function candidates(): Candidate[] {
	const chosen = process.env['CHROMIUM_PATH'];
	const system = systemBrowser();
	return [
		...(chosen ? [{ name: `CHROMIUM_PATH (${chosen})`, locate: async () => ({ executablePath: chosen }) }] : []),
		...(system ? [{ name: `trình duyệt của máy (${system})`, locate: async () => ({ executablePath: system }) }] : []),
		{ name: 'gói npm @sparticuz/chromium', locate: unpackChromium },
	];
}

/**
 * Starts the first browser that works: CHROMIUM_PATH, one of the system, the one that @sparticuz/chromium ships.
 * Throws, saying what was tried and what to install, when none does: a browser test never passes unseen. `more` are further
 * arguments of its command line.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
	const failures: string[] = [];
	for (const { name, locate } of candidates()) {
		try {
			const browser = await chromium.launch({ args: [...flags, ...more], ...(await locate()) });
			if (failures.length > 0) console.warn(`Dùng ${name}, vì không mở được:\n${failures.join('\n')}`);
			return browser;
		} catch (error) {
			failures.push(`- ${name}: ${reason(error)}`);
		}
	}
	throw new Error(
		[
			'Không mở được trình duyệt nào để kiểm thử. Đã thử:',
			...(process.env['CHROMIUM_PATH'] ? [] : ['- CHROMIUM_PATH: chưa đặt']),
			...(systemBrowser() ? [] : [`- trình duyệt của máy (${names.join(', ')}): không thấy`]),
			...failures,
			'Cách khắc phục, chọn một:',
			'- cài thư viện mà gói npm cần: apt-get install libnss3 libnspr4 libexpat1',
			'- cài lại gói npm: npm install --save-dev @sparticuz/chromium',
			'- cài Chromium: apt-get install chromium, hoặc đặt CHROMIUM_PATH tới tệp chạy của Chrome hay Chromium',
		].join('\n'),
	);
}

/** The line that tells most: Playwright wraps the browser's own words in a long log. */
function reason(error: unknown): string {
	const lines = String(error instanceof Error ? error.message : error).split('\n');
	const telling = lines.find((line) => /shared librar|ENOENT|EACCES|not found|No such file/i.test(line));
	return (telling ?? lines[0] ?? '').replace(/^.*\[err\]/, '').trim();
}
