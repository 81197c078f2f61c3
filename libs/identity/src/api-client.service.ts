import { Injectable } from '@nestjs/common';
import { honour, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { ApiClient } from './member.entity.js';
import { SCOPES } from './role-table.js';
import { hashOf, newToken, uuidToText } from './secrets.js';

export interface NewClient {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: Date | null;
}

/** Partners' programs: a key each, known to us by its hash. */
@Injectable()
export class ApiClientService {
  /** @returns the key in the clear, for the only time. */
  async create(tx: Tx, { name, scopes, expiresAt = null }: NewClient): Promise<{ id: string; key: string }> {
    const unknown = scopes.filter((scope) => !(SCOPES as readonly string[]).includes(scope));
    honour([
      ...when(
        unknown.length > 0,
        'UNKNOWN_SCOPE',
        `No scope ${unknown.join(', ')}. There are: ${SCOPES.join(', ')}.`,
        'scopes',
      ),
      ...when(scopes.length === 0, 'NO_SCOPE', 'A client needs at least one scope.', 'scopes'),
      ...when(expiresAt !== null && expiresAt <= tx.now, 'EXPIRED', 'The key would have expired already.', 'expiresAt'),
    ]);

    const key = `ork_${uuidToText(tx.actor.tenantId)}${newToken('')}`;
    const { id } = await tx.repo(ApiClient).add({
      name,
      keyPrefix: key.slice(0, 30),
      keyHash: hashOf(key),
      scopes: [...scopes],
      createdAt: tx.now,
      expiresAt,
      lastUsedAt: null,
      revokedAt: null,
    });
    await tx.emit('client.created', { clientId: id });
    return { id, key };
  }

  async revoke(tx: Tx, id: string): Promise<void> {
    const client = await tx.repo(ApiClient).need(id);
    honour(when(client.revokedAt !== null, 'ALREADY_REVOKED', `${client.name} is revoked already.`, 'id', id));

    await tx.repo(ApiClient).change({ id }, { revokedAt: tx.now });
    await tx.emit('client.revoked', { clientId: id });
  }
}
