import { expect, test } from 'vitest';
import { indexFormat } from '../manifest.ts';
import { OtherFormat, readManifest } from './read-manifest.ts';

const reading = (manifest: unknown) => readManifest(async () => new TextEncoder().encode(JSON.stringify(manifest)));

test('an index of this format is read', async () => {
	expect(await reading({ format: indexFormat, shards: [] })).toMatchObject({ shards: [] });
});

test.each([{ format: indexFormat + 1, shards: [] }, { shards: [] }])('any other is refused: %j', async (manifest) => {
	await expect(reading(manifest)).rejects.toBeInstanceOf(OtherFormat);
});
