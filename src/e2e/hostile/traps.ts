import type { BrowserContext, Page } from 'playwright-core';

/** What happened that no text may cause. */
export type Mischief = string[];

/** Runs in every frame before anything else: what a hostile script would call says so in the console. Not `eval`: the driver uses it. */
function setTraps() {
	const tell = (what: string) => console.error(`bẫy: ${what}`);
	for (const name of ['alert', 'prompt', 'confirm', 'print', 'open', 'WebSocket', 'EventSource'] as const)
		Object.defineProperty(window, name, { value: (...args: unknown[]) => tell(`${name}(${args.join()})`) });
	Object.defineProperty(navigator, 'sendBeacon', { value: () => tell('sendBeacon') });
	Object.defineProperty(document, 'cookie', { get: () => '', set: (value) => tell(`cookie ${value}`) });
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
		tell(`chính sách chặn ${effectiveDirective}: ${blockedURI} ${sample}`),
	);
}

/** A page that writes down every trap that is sprung, every error, and every request and navigation away from `base`. */
export async function trappedPage(context: BrowserContext, base: string): Promise<{ page: Page; mischief: Mischief }> {
	await context.addInitScript(setTraps);
	const page = await context.newPage();
	const mischief: Mischief = [];
	page.on('console', (message) => {
		// A picture that is not there is told as an error too.
		if (message.type() === 'error' && !/status of 404/.test(message.text())) mischief.push(message.text());
	});
	page.on('pageerror', (error) => mischief.push(`lỗi mã: ${error.message}`));
	page.on('dialog', (dialog) => mischief.push(`hộp thoại: ${dialog.message()}`));
	page.on('popup', (popup) => mischief.push(`cửa sổ: ${popup.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(base)) mischief.push(`gọi ra ngoài: ${request.url()}`);
	});
	page.on('framenavigated', (frame) => {
		if (!/^about:/.test(frame.url()) && !frame.url().startsWith(base)) mischief.push(`đi khỏi trang: ${frame.url()}`);
		if (frame !== page.mainFrame()) mischief.push(`khung: ${frame.url()}`);
	});
	return { page, mischief };
}

/** Runs in the page: does to each element of the main part what a reader might, and returns what is wrong with the page. */
export function faultsOfPage(): string[] {
	const faults: string[] = [];
	const note = (isFault: boolean, fault: string) => isFault && faults.push(fault);
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const main = document.querySelector('main')!;
	document.addEventListener('click', (event) => event.preventDefault());
	for (const element of main.querySelectorAll<HTMLElement>('*'))
		for (const type of ['mouseover', 'focus', 'click', 'toggle', 'error', 'load'])
			element.dispatchEvent(new Event(type, { bubbles: type === 'mouseover' || type === 'click', cancelable: true }));

	for (const [selector, count] of Object.entries({
		h1: 1,
		main: 1,
		'body > header': 1,
		'body > footer': 1,
		'body > main': 1,
	}))
		note(all(selector).length !== count, `${all(selector).length} × ${selector}`);
	note(
		document.querySelector('iframe, object, embed, base, form[action^="http"], meta[http-equiv="refresh"]') !== null,
		'nhúng',
	);
	for (const selector of ['body > header', 'body > footer']) {
		const box = document.querySelector(selector)!.getBoundingClientRect();
		note(box.width < 300 || box.height < 20, `${selector} không thấy`);
	}
	const header = document.querySelector('body > header a')!;
	const { left, top } = header.getBoundingClientRect();
	note(!header.contains(document.elementFromPoint(left + 2, top + 2)), 'đầu trang bị che');
	const ids = all('[id]').map(({ id }) => id);
	for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) faults.push(`hai lần id ${id}`);
	document.querySelector<HTMLElement>('.skip-link')!.focus();
	note(document.getElementById(document.activeElement!.getAttribute('href')!.slice(1)) !== main, 'liên kết bỏ qua');
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
		note(!/^(?:https?|mailto|tel):$/.test(link.protocol), `liên kết ${link.href}`);
	const { scrollWidth, clientWidth } = document.documentElement;
	note(scrollWidth > clientWidth, `trang rộng ${scrollWidth} trên ${clientWidth}`);
	return faults;
}
