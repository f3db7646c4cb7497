import type { Email } from 'postal-mime';
import { nowInVietnam } from '#domain/dates.ts';
import { RefusedCapture, type Stated, type Warning } from '../model.ts';
import { decodeHtml } from './encoding/decode.ts';
import type { DecodedText } from './encoding/decoded.ts';
import { bodyOf, broken, headerOf, type MimePart, mimeParts, parameter, readHead } from './mime-parts.ts';
import { tidyCharacters } from './tidy.ts';

export interface ReadMhtml {
	readonly html: string;
	/** Address, day of saving and title by the headers of the file. */
	readonly stated: Stated;
	readonly encoding: DecodedText['encoding'];
	readonly warnings: readonly Warning[];
}

/**
 * The page in a file that a browser saved as MHTML: its main document without frames, pictures and styles. `override` names
 * the encoding. Throws `RefusedCapture` when there is no page or the file is broken beyond reading.
 */
export async function readMhtml(bytes: Uint8Array, override?: string): Promise<ReadMhtml> {
	try {
		const message = await readHead(bytes);
		const page = await mainPage(bytes, message);
		const charset = parameter(headerOf(page, 'content-type') ?? '', 'charset');
		const { text, encoding, warnings } = decodeHtml(await bodyOf(page), override, charset);
		return { html: text, stated: statedBy(message, page), encoding, warnings };
	} catch (error) {
		throw error instanceof RefusedCapture ? error : broken();
	}
}

/** The part that the file names as its start, or else its first page; further pages are frames and advertisements. */
async function mainPage(bytes: Uint8Array, message: Email): Promise<MimePart> {
	const start = parameter(headerOf(message, 'content-type') ?? '', 'start');
	let first: MimePart | undefined;
	for await (const part of mimeParts(bytes)) {
		if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(headerOf(part, 'content-type') ?? '')) continue;
		if (!start || headerOf(part, 'content-id') === start) return part;
		first ??= part;
	}
	if (first) return first;
	throw broken();
}

function statedBy(message: Email, page: MimePart): Stated {
	const url = [headerOf(message, 'snapshot-content-location'), headerOf(page, 'content-location')].find((address) =>
		/^https?:\/\//i.test(address ?? ''),
	);
	const title = tidyCharacters(message.subject ?? '').trim();
	const saved = new Date(message.date ?? Number.NaN);
	return {
		...(url && { url }),
		...(title && { title }),
		...(!Number.isNaN(saved.getTime()) && { capturedOn: nowInVietnam(saved).slice(0, 10) }),
	};
}
