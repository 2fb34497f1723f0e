import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../electron/hosts/security-headers.ts';

const headers = securityHeaders('ws://127.0.0.1:1');
const policy = headers['content-security-policy'] ?? '';

describe('the security headers', () => {
  it.each([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' ws://127.0.0.1:1",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])('hold %s', (directive) => {
    expect(policy.split('; ')).toContain(directive);
  });
  it('allow nothing inline, evaluated or from elsewhere', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
  it('name no socket where there is none', () => {
    expect(securityHeaders(null)['content-security-policy']).toContain("connect-src 'self';");
  });
  it('allow three features and switch every other off', () => {
    const features = (headers['permissions-policy'] ?? '').split(', ');
    const allowed = features.filter((feature) => !feature.endsWith('=()'));
    expect(allowed).toEqual([
      'fullscreen=(self)',
      'clipboard-write=(self)',
      'screen-wake-lock=(self)',
    ]);
    expect(features.length).toBeGreaterThan(25);
  });
  it('tell nobody where we come from and let nobody in', () => {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
});
