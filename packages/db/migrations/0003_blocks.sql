CREATE TABLE "sol_os"."block_changes" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"block_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "block_changes_user_id_id_block_id_pk" PRIMARY KEY("user_id","id","block_id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."blocks" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid,
	"title" text,
	"kind" text NOT NULL,
	"flexible" boolean NOT NULL,
	"start_at" timestamp (3) with time zone NOT NULL,
	"end_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"change_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "blocks_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "blocks_named" CHECK ("sol_os"."blocks"."title" IS NOT NULL OR "sol_os"."blocks"."task_id" IS NOT NULL),
	CONSTRAINT "blocks_forward" CHECK ("sol_os"."blocks"."start_at" < "sol_os"."blocks"."end_at")
);
--> statement-breakpoint
ALTER TABLE "sol_os"."block_changes" ADD CONSTRAINT "block_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."blocks" ADD CONSTRAINT "blocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."blocks" ADD CONSTRAINT "blocks_user_id_task_id_tasks_user_id_id_fk" FOREIGN KEY ("user_id","task_id") REFERENCES "sol_os"."tasks"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "block_changes_of_block" ON "sol_os"."block_changes" USING btree ("user_id","block_id");--> statement-breakpoint
CREATE INDEX "block_changes_at" ON "sol_os"."block_changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "blocks_start" ON "sol_os"."blocks" USING btree ("user_id","start_at");--> statement-breakpoint
CREATE INDEX "blocks_task" ON "sol_os"."blocks" USING btree ("user_id","task_id");--> statement-breakpoint
CREATE INDEX "blocks_deleted" ON "sol_os"."blocks" USING btree ("deleted_at") WHERE "sol_os"."blocks"."deleted_at" IS NOT NULL;