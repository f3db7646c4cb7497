import { today } from './today.ts';

/** The sheet of the print before, which the next takes the place of. */
let last: CSSStyleSheet | undefined;

/**
 * Runs the title along the top of every printed sheet, the address and the day of retrieval along the foot. Only the
 * browser knows the day, and a rule added through the CSSOM needs no exception in the Content-Security-Policy.
 */
addEventListener('beforeprint', () => {
	const title = document.querySelector('h1')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
	const number = document.querySelector('.entry-header .document-number')?.textContent?.trim();
	const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@page {
		@top-left { content: ${cssString([number, shortened(title)].filter(Boolean).join(' · '))}; font-size: 8.5pt; }
		@bottom-left { content: ${cssString(`Lấy ngày ${today()} · ${address}`)}; font-size: 8.5pt; text-align: start; }
	}
	.printed-address { display: none; }`);
	// Other scripts have sheets of their own.
	document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((other) => other !== last), sheet];
	last = sheet;
});

/** A running head has one line. */
function shortened(text: string): string {
	return text.length > 90 ? `${text.slice(0, 90).replace(/\s\S*$/, '')} …` : text;
}

function cssString(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
