import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** A token that the bare server takes, and the public key it checks it with. */
export const bareToken = async (person: string): Promise<{ token: string; publicJwk: string }> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' })
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('bare')
    .setAudience('bare')
    .setSubject(person)
    .setIssuedAt()
    .setExpirationTime('30m')
    .sign(privateKey)
  return { token, publicJwk: JSON.stringify(await exportJWK(publicKey)) }
}
