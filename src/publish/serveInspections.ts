import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isPlainFile } from '../archive/readFile.ts';

/** What is used here of Vite's server. */
interface LiveServer {
  readonly middlewares: {
    use(answer: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
  };
}

/**
 * In live editing: serves the file of each visit beside its page, `inspections/<slug>.md`, as the finished site has it.
 * The form for corrections begins with it. A plugin of Vite.
 */
export function serveInspections({ contentDir, basePath }: { contentDir: string; basePath: string }) {
  return {
    name: 'files-of-inspections',
    configureServer({ middlewares }: LiveServer) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        // Vite may have taken the base away already.
        const way = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname.slice(1);
        const [, name] = /^inspections\/([a-z0-9-]+\.md)$/.exec(way) ?? [];
        const path = name && join(contentDir, 'inspections', name);
        if (!path || !isPlainFile(path)) return next();
        response.setHeader('content-type', 'text/markdown; charset=utf-8');
        createReadStream(path).pipe(response);
      });
    },
  };
}
