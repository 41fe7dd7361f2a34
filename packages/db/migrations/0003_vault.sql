CREATE TABLE "sol_os"."audit" (
	"user_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"fields" jsonb NOT NULL,
	"mac" "bytea" NOT NULL,
	CONSTRAINT "audit_user_id_seq_pk" PRIMARY KEY("user_id","seq")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."user_keys" (
	"user_id" uuid NOT NULL,
	"id" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"master_id" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"made_in" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "user_keys_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sol_os"."instance_settings" ADD COLUMN "master_key_id" text;--> statement-breakpoint
ALTER TABLE "sol_os"."audit" ADD CONSTRAINT "audit_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."user_keys" ADD CONSTRAINT "user_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "user_keys_current" ON "sol_os"."user_keys" USING btree ("user_id") WHERE "sol_os"."user_keys"."state" = 'current';--> statement-breakpoint
CREATE FUNCTION "sol_os"."audit_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- What belongs to a person goes with them; then, and only then, an entry goes.
	IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "sol_os"."users" WHERE "id" = OLD."user_id") THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION 'The audit record only grows.' USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "audit_only_grows" BEFORE UPDATE OR DELETE ON "sol_os"."audit" FOR EACH ROW EXECUTE FUNCTION "sol_os"."audit_only_grows"();
