import { pathsOfGone, pathsOfMoved } from '#domain/former-paths.ts';
import type { PageKind } from './page-kind.ts';

/** An address at which no page of the archive stands any more: where it has gone, or why. */
export interface FormerView {
	readonly moved: { readonly to: string; readonly name: string } | undefined;
	readonly gone:
		| {
				readonly address: string;
				readonly on: string;
				readonly reason: string;
				readonly replacement: { readonly url: string; readonly name: string } | undefined;
		  }
		| undefined;
}

export const formerPages: PageKind<FormerView> = {
	route: '[...address]',
	*pages({ archive }) {
		for (const { params, props } of pathsOfMoved(archive)) {
			yield { params, view: () => ({ moved: props.moved, gone: undefined }) };
		}
		for (const { params, props } of pathsOfGone(archive)) {
			yield { params, view: () => ({ moved: undefined, gone: props.gone }) };
		}
	},
};
