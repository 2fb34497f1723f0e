import { describe, expect, it, vi } from 'vitest';
import { securityHeaders } from '../../../electron/hosts/security-headers.ts';
import { pageResponse } from '../../../electron/shell/app-scheme.ts';

vi.mock('electron', () => ({ protocol: {} }));

const bytes = new TextEncoder().encode('<!doctype html>');
const page = { mime: 'text/html; charset=utf-8', bytes };
const pages = {
  files: new Map([
    ['/', page],
    ['/index.html', page],
    ['/assets/main-1.js', { mime: 'text/javascript; charset=utf-8', bytes }],
  ]),
  headers: securityHeaders(null),
};

const dots = ['..', '%2e%2e', '%2E%2E', '.%2e', '%252e%252e', '..;', '．．', '....'];
const secrets = ['etc/passwd', 'windows/win.ini', 'package.json', 'dist/electron/main.mjs'];
const odd = [
  '/assets',
  '/assets/',
  '/assets/main-2.js',
  '/assets/main-1.js/',
  '/assets/main-1.js%00',
  '/assets/main-1.js%00.html',
  '/assets\\main-1.js',
  '/assets/./main-1.js',
  '/assets//main-1.js',
  '//assets/main-1.js',
  '/ASSETS/MAIN-1.JS',
  '/index.html.',
  '/index.html%20',
  '/index.htm',
  '/%69ndex.html',
  '/C:/windows/win.ini',
  '/C:%5Cwindows%5Cwin.ini',
  '//server/share/file',
  '/\\\\server\\share\\file',
  '/file:///etc/passwd',
  '/proc/self/environ',
  '/con',
  '/nul',
  '/__proto__',
  '/constructor',
  '/toString',
  `/${'a'.repeat(10_000)}`,
  '/%',
  '/%zz',
  '/\u0000',
  '/favicon.ico',
];
const outside = [
  'app://other/',
  'app://commonboard.evil/index.html',
  'app://commonboard@evil/index.html',
  'app:///index.html',
  'app:/index.html',
  'file:///index.html',
  'https://commonboard/index.html',
  'APP://commonboard/',
  '',
];
const missing = [
  ...dots.flatMap((dot) => secrets.map((secret) => `app://commonboard/${dot}/${secret}`)),
  ...odd.map((path) => `app://commonboard${path}`),
  ...outside,
];

describe('the app’s own scheme', () => {
  it('is asked for at least 60 addresses that it does not have', () => {
    expect(new Set(missing).size).toBeGreaterThanOrEqual(60);
  });
  it.each(missing)('does not have %s', (url) => {
    expect(pageResponse('GET', url, pages).status).toBe(404);
  });
  it.each(['app://commonboard/', 'app://commonboard/index.html', 'app://commonboard/?a=1#b'])(
    'serves %s with every security header',
    async (url) => {
      const response = pageResponse('GET', url, pages);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      for (const [name, value] of Object.entries(pages.headers)) {
        expect(response.headers.get(name)).toBe(value);
      }
    },
  );
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])('answers %s with nothing', (method) => {
    expect(pageResponse(method, 'app://commonboard/', pages).status).toBe(404);
  });
});
