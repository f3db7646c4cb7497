import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harmlessDrawings, hostileDrawings } from '#checks/attachments/drawing/sample-drawings.ts';
import { listen } from '../../scripts/listen.ts';
import { serve } from '../../scripts/serve.ts';
import { trappedPage } from './hostile/traps.ts';
import { sharedBrowser } from './shared-browser.ts';

const browser = sharedBrowser();
const root = mkdtempSync(join(tmpdir(), 'drawings-'));
const drawings = [...harmlessDrawings, ...hostileDrawings].map(([what, drawing], index) => ({
	what,
	drawing,
	file: `${index}.${index % 2 ? 'svg' : 'SVG'}`,
}));
const harmless = drawings.slice(0, harmlessDrawings.length);
/** Drawings as a host sends them that takes no headers of ours, and as ours are sent. */
let bare: Server;
let bareUrl: string;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	for (const { file, drawing } of drawings) writeFileSync(join(root, file), drawing);
	bare = createServer(({ url }, response) => {
		const asked = drawings.find(({ file }) => `/${file}` === url);
		response.writeHead(asked ? 200 : 404, { 'Content-Type': 'image/svg+xml' }).end(asked?.drawing);
	});
	bareUrl = `http://localhost:${await listen(bare, 0, 'localhost')}/`;
	served = await serve({ root, port: 0, base: '/' });
});
afterAll(async () => {
	bare.close();
	await served.close();
	rmSync(root, { recursive: true });
});

/** What happens while each drawing is open by itself: what runs, what gets as far as the network, what the browser cannot read. */
async function opened(all: typeof drawings, base: string) {
	const context = await browser.instance.newContext();
	const { page, mischief } = await trappedPage(context, base);
	const asked: string[] = [];
	// Nothing leaves this machine. What the policy of a page refuses does not come here.
	await context.route(/evil\.example/, (route) => {
		asked.push(route.request().url());
		return route.abort();
	});
	const done: string[] = [];
	const left: string[] = [];
	const broken: string[] = [];
	for (const { what, file } of all) {
		await page.goto(`${base}${file}`, { waitUntil: 'load' });
		done.push(...mischief.splice(0).map((deed) => `${what}: ${deed}`));
		left.push(...asked.splice(0).map((url) => `${what}: ${url}`));
		if ((await page.locator('parsererror').count()) > 0) broken.push(what);
	}
	await context.close();
	return { done, ran: done.filter((deed) => deed.includes('alert(1)')), left, broken };
}

test('a drawing that the check accepts is whole, and neither runs nor loads anything where no header guards it', async () => {
	expect(await opened(harmless, bareUrl)).toEqual({ done: [], ran: [], left: [], broken: [] });
});

test('of those that it refuses many would run or load there', async () => {
	const { ran, left } = await opened(drawings, bareUrl);
	expect(ran.length).toBeGreaterThan(15);
	expect(left.length).toBeGreaterThan(10);
});

test('past the check, the headers still let none run or load, whatever the case of the extension', async () => {
	const { ran, left } = await opened(drawings, served.url);
	expect({ ran, left }).toEqual({ ran: [], left: [] });
});
