import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the build of a copied project go on whatever the check says, so that tests see what stands behind it. The project
 * itself has no such switch.
 */
export function buildPastTheCheck(root: string): void {
	const file = join(root, 'scripts/check.ts');
	const code = readFileSync(file, 'utf8');
	const open = code.replace('return result.errors > 0 ? undefined : result.content;', 'return result.content;');
	if (open === code) throw new Error('scripts/check.ts decides in another way than this test knows.');
	writeFileSync(file, open);
}
