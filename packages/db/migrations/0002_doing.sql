CREATE TABLE "sol_os"."changes" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "changes_user_id_id_task_id_pk" PRIMARY KEY("user_id","id","task_id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."days" (
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	"stop_time" text,
	"rolled_at" timestamp (3) with time zone,
	"morning_at" timestamp (3) with time zone,
	"evening_at" timestamp (3) with time zone,
	"returned_at" timestamp (3) with time zone,
	"line" text,
	"first_task_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "days_user_id_day_pk" PRIMARY KEY("user_id","day")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."factors" (
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	"name" text NOT NULL,
	"value" double precision NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "factors_user_id_day_name_pk" PRIMARY KEY("user_id","day","name")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."projects" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "projects_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."room_members" (
	"room_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "room_members_room_id_user_id_pk" PRIMARY KEY("room_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."rooms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"title" text NOT NULL,
	"invite_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sol_os"."series" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule" text NOT NULL,
	"first_day" date NOT NULL,
	"time" text,
	"basis" text DEFAULT 'calendar' NOT NULL,
	"keeps_missed" boolean DEFAULT false NOT NULL,
	"template" jsonb NOT NULL,
	"skipped_days" date[] DEFAULT '{}' NOT NULL,
	"made_until" date,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "series_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sol_os"."checkins" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "intervals" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "remarks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "step_id" uuid;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "company" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "rating" smallint;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "next_move" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "steps" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "planned_day" date;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "planned_time" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "deadline_day" date;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "deadline_time" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "energy" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "cue" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "first_move" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "pinned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "waiting_for" text;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "carries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "shelved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "day_order" double precision;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "occurrence_day" date;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "change_id" uuid;--> statement-breakpoint
ALTER TABLE "sol_os"."users" ADD COLUMN "settings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."users" ADD COLUMN "last_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sol_os"."changes" ADD CONSTRAINT "changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."days" ADD CONSTRAINT "days_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."factors" ADD CONSTRAINT "factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."projects" ADD CONSTRAINT "projects_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."room_members" ADD CONSTRAINT "room_members_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "sol_os"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."room_members" ADD CONSTRAINT "room_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."rooms" ADD CONSTRAINT "rooms_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."series" ADD CONSTRAINT "series_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_of_task" ON "sol_os"."changes" USING btree ("user_id","task_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "changes_at" ON "sol_os"."changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "room_members_user" ON "sol_os"."room_members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rooms_invite" ON "sol_os"."rooms" USING btree ("invite_hash");--> statement-breakpoint
CREATE INDEX "rooms_owner" ON "sol_os"."rooms" USING btree ("owner_id");--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD CONSTRAINT "tasks_user_id_project_id_projects_user_id_id_fk" FOREIGN KEY ("user_id","project_id") REFERENCES "sol_os"."projects"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD CONSTRAINT "tasks_user_id_series_id_series_user_id_id_fk" FOREIGN KEY ("user_id","series_id") REFERENCES "sol_os"."series"("user_id","id") ON DELETE no action ON UPDATE no action;