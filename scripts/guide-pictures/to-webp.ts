import type { Page } from 'playwright-core';

/** From the best down: the first that is small enough is taken. */
const qualities = [0.8, 0.7, 0.6, 0.5];

/**
 * A picture as WebP of at most `maxBytes`, made by the browser itself; `page` may show anything and is not changed.
 * Throws when even the lowest quality is larger.
 */
export async function toWebp(page: Page, png: Uint8Array, maxBytes: number): Promise<Buffer> {
	const source = Buffer.from(png).toString('base64');
	for (const quality of qualities) {
		const webp = Buffer.from(await page.evaluate(encode, { source, quality }), 'base64');
		if (webp.length <= maxBytes) return webp;
	}
	throw new Error(`The picture is larger than ${maxBytes} bytes in every quality`);
}

/** Runs in the browser; both pictures travel as Base64. */
async function encode({ source, quality }: { source: string; quality: number }): Promise<string> {
	const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
	const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
	const webp = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer());
	return btoa(Array.from(webp, (byte) => String.fromCharCode(byte)).join(''));
}
