/** A process that renders pages: Astro's own build, given only the pages of its share. Its parent speaks to it by messages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { otherPictures } from '#offline/named-files.ts';
import { announcePlan, providePlan } from '../../src/plan.ts';
import { cache, root } from '../paths.ts';
import { siteAddress } from '../site-url.ts';
import { describeError } from './describe-error.ts';
import { fileAt } from './output-file.ts';
import { hashOf } from './output-record.ts';
import type { FromRenderer, RenderedPage, ToRenderer } from './renderer-messages.ts';
import { openShares } from './share-file.ts';

const [folder = '', verbose] = process.argv.slice(2);
const rendered: RenderedPage[] = [];

function tell(message: FromRenderer): Promise<void> {
	return new Promise((resolve) => process.send!(message, () => resolve()));
}

/** Resolves with the files of this renderer's share. */
const shares = new Promise<readonly string[]>((resolve) => {
	process.on('message', (message: ToRenderer) => resolve(message.shares));
});
// Without its parent nobody waits for the pages.
process.once('disconnect', () => process.exit(1));

/** Renders the pages of the share only, and notes of each what the build must know. */
function planned(own: AstroPrerenderer): AstroPrerenderer {
	return {
		...own,
		async getStaticPaths() {
			const plan = openShares(await shares);
			providePlan(plan);
			const paths = await own.getStaticPaths();
			return paths.filter(({ route }) => {
				const name = routeName(route.component);
				if (!plan.routes.has(name)) return plan.others;
				// Routes with parameters have asked the plan themselves.
				return !route.pathname || plan.pagesOf(name).length > 0;
			});
		},
		async render(request, options) {
			const result = await own.render(request, options);
			const response = result instanceof Response ? result : result.response;
			// Reading it as text would lose the byte order mark of CSV files.
			const bytes = Buffer.from(await response.arrayBuffer());
			note(new URL(request.url), bytes);
			return new Response(bytes, response);
		},
	};
}

function note(url: URL, bytes: Buffer): void {
	const { base } = siteAddress();
	const path = decodeURI(url.pathname).slice(base.length);
	const text = bytes.toString();
	rendered.push({
		file: fileAt(path),
		hash: hashOf(bytes),
		assets: [...new Set(text.match(/\/_astro\/[^"'\s)?#,]+/g) ?? [])].map((name) => name.slice('/_astro/'.length)),
		pictures: otherPictures(text, url.href, new URL(base, url).href),
	});
}

function routeName(component: string): string {
	return component.replace(/^src\/pages\//, '').replace(/\.(astro|ts)$/, '');
}

const integration: AstroIntegration = {
	name: 'kho-y-te:plan',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) => setPrerenderer(planned),
	},
};

async function render(): Promise<void> {
	announcePlan();
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	// Astro and Vite are some thousand modules.
	enableCompileCache(`${cache}/node-compile-cache`);
	const { build } = await import('astro');
	// The build itself puts the public files into the site, once and not once per renderer.
	const nothing = `${folder}/public`;
	mkdirSync(nothing, { recursive: true });
	await build({
		root,
		outDir: `${folder}/site`,
		publicDir: nothing,
		// Astro writes straight into its cache and trusts what it finds there; a killed build would leave half a picture for good.
		cacheDir: `${folder}/cache`,
		// Vite would keep its own in node_modules.
		vite: { cacheDir: `${folder}/vite` },
		integrations: [integration],
		logLevel: 'warn',
		...(verbose ? {} : { logger: { entrypoint: `${root}/scripts/build-log.ts` } }),
	});
	writeFileSync(`${folder}/rendered.json`, JSON.stringify(rendered));
}

try {
	await render();
	await tell({ kind: 'done' });
	process.exit(0);
} catch (error) {
	await tell({
		kind: 'failed',
		message: describeError(error),
		stack: error instanceof Error ? error.stack : undefined,
	});
	process.exit(1);
}
